/** What somebody pasted: a code, the JSON body of a response, a whole response as `curl -i` prints it, or neither. */
export type Pasted =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'body'; readonly body: string }
  | { readonly kind: 'response'; readonly response: PastedResponse }

/** A response as `curl -i` prints it. */
interface PastedResponse {
  readonly status: number
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string
}

/** Tells what was pasted; takes any text. */
export function readPasted(pasted: string): Pasted {
  const text = pasted.trim()
  if (/^HTTP\/\d/.test(text)) return { kind: 'response', response: readResponse(text) }
  if (/^[[{<]/.test(text)) return { kind: 'body', body: text }
  return { kind: 'code', code: text }
}

/** Of several heads (a proxy's, a redirect's, `100 Continue`) the last is the response's. */
function readResponse(text: string): PastedResponse {
  const [head = '', ...rest] = text.split(/\r?\n\r?\n/)
  const after = rest.join('\n\n')
  if (/^HTTP\/\d/.test(after)) return readResponse(after)
  const [statusLine = '', ...lines] = head.split(/\r?\n/)
  return {
    status: Number(statusLine.split(/\s+/)[1]),
    headers: lines.map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, Math.max(colon, 0)).trim(), line.slice(colon + 1).trim()]
    }),
    body: after,
  }
}
