import { type Profiler, Session } from 'node:inspector/promises'
import { relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Our source files with a function that is called during an action, in order; loading a file does not count. */
export async function filesCalledDuring(walk: () => unknown): Promise<readonly string[]> {
  const session = new Session()
  session.connect()
  try {
    await session.post('Profiler.enable')
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
    await walk()
    const { result } = await session.post('Profiler.takePreciseCoverage')
    return calledFiles(result)
  } finally {
    session.disconnect()
  }
}

/** Our source files with a called function, as paths from `root`, in order. */
export function calledFiles(
  scripts: readonly Profiler.ScriptCoverage[],
  root: string = process.cwd(),
): readonly string[] {
  const called = scripts.filter(({ functions }) => functions.some(isCalled))
  return [...new Set(called.flatMap(({ url }) => sourceAt(url, root)))].sort()
}

function isCalled({ functionName, ranges: [whole] }: Profiler.FunctionCoverage): boolean {
  // The first range is the whole function; the function that begins at 0 without a name is the module itself.
  if (whole === undefined || whole.count === 0) return false
  return !(functionName === '' && whole.startOffset === 0) && !compilersOwn.test(functionName)
}

/** Functions that esbuild adds to a module: `__name`, `__publicField`. */
const compilersOwn = /^__[a-zA-Z]+$/

/** The path of one of our source files. tsx gives each to V8 as a script under its own URL. */
function sourceAt(url: string, root: string): readonly string[] {
  if (!url.startsWith('file:')) return []
  const path = relative(root, fileURLToPath(url)).replaceAll(sep, '/')
  return /^packages\/[\w-]+\/src\/(?!.*\.test\.ts$).*\.ts$/.test(path) ? [path] : []
}
