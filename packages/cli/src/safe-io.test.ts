import picocolors from 'picocolors'
import { expect, test } from 'vitest'
import { testIo } from '../test/test-io.js'
import { safeIo } from './safe-io.js'

const colored = () => {
  const io = { ...testIo(), colors: picocolors.createColors(true) }
  return { io, safe: safeIo(io) }
}

test('keeps our colours, and writes out every other escape', () => {
  const { io, safe } = colored()
  safe.out(safe.colors.red(`no \u001b[32mgreen\u001b[0m ${safe.colors.bold('x')}`))
  safe.err(`\u001b[2J${safe.colors.dim('y')}`)
  expect(io.output()).toBe('\u001b[31mno \\u{1b}[32mgreen\\u{1b}[0m \u001b[1mx\u001b[22m\u001b[39m')
  expect(io.errors()).toBe('\\u{1b}[2J\u001b[2my\u001b[22m')
})

test('lets nobody outside write a colour', () => {
  const { io, safe } = colored()
  const ours = safe.colors.red('')
  safe.out(`${picocolors.createColors(true).red('x')}${ours.replace(/\ufdd0.*?\[/g, '\ufdd0[')}`)
  expect(io.output()).not.toContain('\u001b')
})

test('has no colours where there are none', () => {
  const io = testIo()
  safeIo(io).out(safeIo(io).colors.red('x'))
  expect(io.output()).toBe('x')
})
