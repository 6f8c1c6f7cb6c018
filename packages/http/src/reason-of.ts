/** Why a signal aborted. The signals of libraries (the package abort-controller, React Native) do not say it. */
export function reasonOf(signal: AbortSignal): unknown {
  return signal.reason === undefined ? new DOMException('This operation was aborted', 'AbortError') : signal.reason
}
