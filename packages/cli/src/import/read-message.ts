import { isMeaningful, templateParts } from '@errbook/catalog/parts'

/** A printed message as a catalog has it. */
export interface ReadMessage {
  /** `undefined` where a catalog cannot say it as it is printed. */
  readonly message: string | undefined
  /** What is doubtful about it. */
  readonly doubts: readonly string[]
}

/** Reads a printed message: `{name}` in it is a hole, and what may stand for a value otherwise is doubtful. */
export function readMessage(printed: string): ReadMessage {
  const reason = whyInexpressible(printed)
  if (reason !== undefined) return { message: undefined, doubts: [`the message is left free: ${reason}`] }
  return { message: printed, doubts: doubtsOf(printed) }
}

function whyInexpressible(printed: string): string | undefined {
  if (!printed.includes('{')) return undefined
  if (printed.includes('{{')) return 'it has double braces'
  const [typed] = /\{[A-Za-z_]\w*(?:\?|\??:\w*)\}/.exec(printed) ?? []
  if (typed !== undefined) return `${typed} is not a hole of a message`
  const parts = templateParts(printed)
  for (const [index, part] of parts.entries()) {
    if (typeof part === 'string') continue
    const next = parts[index + 1]
    if (isMeaningful(part.name)) return `{${part.name}} means a member of the error body`
    if (part.name === '__proto__') return 'the hole {__proto__} is not allowed'
    if (typeof next === 'object') return `{${part.name}} and {${next.name}} touch`
  }
  return undefined
}

function doubtsOf(printed: string): readonly string[] {
  const braces = printed.replaceAll(/(?<!\$)\{[A-Za-z_]\w*\}/g, '').match(/\$?\{[^{}]{0,60}\}?|\}/)
  const [stand] = placeholder.exec(printed) ?? []
  return [
    ...(braces === null ? [] : [`${JSON.stringify(braces[0])} in the message is not written as a hole: {name}`]),
    ...(stand === undefined
      ? []
      : [`${JSON.stringify(stand)} in the message may stand for a value: if it does, write {name} there`]),
  ]
}

/** What pages print for a value: `<Data>`, `%s`, `%1$s`, `%(name)s`, `XXX`, `***`. */
const placeholder =
  /<[^<>\s][^<>]{0,60}>|%(?:\d{1,2}\$)?(?:\(\w{1,60}\))?[sdvfuxq](?!\w)|(?<!\w)(?:X{2,}|x{2,})(?!\w)|\*{2,}/
