/** How often a law is tried: more often by `pnpm fuzz`. */
export function runs(usual: number): number {
  return process.env.MODE === 'fuzz' ? 20 * usual : usual
}
