/**
 * Numbers from 0 up to 1, drawn one at each call, which are the same for the same seed and name. Not for secrets.
 */
export function drawsOf(seed: number, name: string): () => number {
  let state = hashOf(`${seed} ${name}`)
  // A counter in Weyl's manner, mixed by the finalizer of MurmurHash3.
  return () => {
    state = (state + 0x9e3779b9) | 0
    return mixed(state) / 2 ** 32
  }
}

/** FNV-1a over the UTF-16 code units, mixed, so that names that differ in their ends begin far apart. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return mixed(hash)
}

function mixed(value: number): number {
  let bits = value ^ (value >>> 16)
  bits = Math.imul(bits, 0x85ebca6b)
  bits ^= bits >>> 13
  bits = Math.imul(bits, 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}
