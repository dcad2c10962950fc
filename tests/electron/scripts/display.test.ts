import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findDisplay } from '../../../electron/scripts/support/display.mjs'
import { temporaryFolder } from '../support/disk.ts'

test('no variable, or one that points at nothing, is no display', () => {
  expect(findDisplay({})).toBeNull()
  expect(findDisplay({ DISPLAY: '' })).toBeNull()
  expect(findDisplay({ DISPLAY: ':4711' })).toBeNull()
  expect(findDisplay({ WAYLAND_DISPLAY: 'wayland-0', XDG_RUNTIME_DIR: temporaryFolder() })).toBeNull()
})

test('a display of another machine counts, and a Wayland socket is asked for by name', () => {
  expect(findDisplay({ DISPLAY: 'desk:0' })).toEqual({ name: 'X11 display desk:0', args: [] })
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'wayland-0'), '')
  expect(findDisplay({ WAYLAND_DISPLAY: 'wayland-0', XDG_RUNTIME_DIR: folder })?.args).toEqual([
    '--ozone-platform=wayland',
  ])
})
