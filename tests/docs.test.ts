import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { typesMarkdown } from '../electron/cli/types.ts'
import { filesBelow, root } from './support/sources.ts'

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const pages = [
  'README.md',
  ...['shared', 'electron', 'renderer', 'tests', 'assets']
    .flatMap(filesBelow)
    .filter((path) => path.endsWith('.md') && !path.startsWith('tests/golden')),
]

describe('the README', () => {
  const examples = [...read('README.md').matchAll(/<!-- worked example: (\S+) -->\n```ts\n(.*?)```/gs)]

  it('shows its worked example as it really is', () => {
    expect(examples.map(([, path]) => path)).toEqual([
      'shared/catalog/components/ecr-repository.ts',
      'tests/shared/catalog/components/ecr-repository.test.ts',
    ])
    for (const [, path = '', text] of examples) expect(text).toBe(read(path))
  })

  it('keeps the promise of one test of at most 30 lines', () => {
    expect(
      read('tests/shared/catalog/components/ecr-repository.test.ts').split('\n').length,
    ).toBeLessThanOrEqual(30)
  })
})

describe('what can be drawn', () => {
  const cells = (table: string) =>
    table
      .trim()
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim().replace(/^-+$/, '---')))

  it('is in the README as it is in the catalog', () => {
    const [, after = ''] = read('README.md').split('## What can be drawn\n\n')
    const [table = ''] = after.split('\n\n')
    // To renew it, put the output of `npm run --silent cantilever -- types --format md` in its place.
    expect(cells(table)).toEqual(cells(typesMarkdown()))
  })
})

describe('every page', () => {
  it.each(pages)('%s links to what exists', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g)].map(
      ([, link = '']) => link,
    )
    expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([])
  })
})
