// The suite as the script of a page.
import { type Failures, failuresOf, steps } from './steps.js'

declare global {
  /** Called by whoever opened the page. */
  var runSteps: (origin: string) => Promise<Failures>
}

globalThis.runSteps = (origin) => failuresOf(steps, origin)
