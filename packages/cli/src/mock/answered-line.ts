import type { MockRequest } from '@errbook/testing/mock'
import type { Colors, Formatter } from 'picocolors/types.js'
import { printable, printableJson } from '../io.js'

/** The line of a request that a mock has answered: `GET /v1/csn → 404 CsnNotFoundException (3 ms)`. */
export function answeredLine(request: MockRequest, milliseconds: number, colors: Colors): string {
  const { method, path, answer, fault } = request
  const asked = `${printable(method)} ${cut(printable(path))}`
  const took = colors.dim(`(${Math.round(milliseconds)} ms)`)
  return `${asked} → ${answerText(answer, fault, colors)} ${took}`
}

/** The same with all that is known of the request, as JSON on one line. */
export function answeredJson(request: MockRequest, milliseconds: number): string {
  return printableJson({ ...request, milliseconds: Math.round(milliseconds) })
}

function answerText(answer: MockRequest['answer'], fault: string | undefined, colors: Colors): string {
  if (answer === undefined) return colors.magenta(fault ?? 'no answer')
  const { status, code } = answer
  const said = [
    status,
    ...(code === undefined ? [] : [code]),
    ...(fault === undefined || fault === code ? [] : [fault]),
  ]
  return colorOf(status, colors)(printable(said.join(' ')))
}

function colorOf(status: number, { green, yellow, red }: Colors): Formatter {
  if (status < 400) return green
  return status < 500 ? yellow : red
}

const mostShown = 200

function cut(path: string): string {
  return path.length > mostShown ? `${path.slice(0, mostShown - 1)}…` : path
}
