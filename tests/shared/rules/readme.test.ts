import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { rules } from '../../../shared/rules/index.ts'
import { rulesMarkdown } from '../../../shared/rules/markdown.ts'
import { root } from '../../support/sources.ts'

/** Cells of a table, without the padding that a formatter puts around them. */
const cells = (markdown: string): string[] =>
  markdown
    .trim()
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim().replace(/^-+$/, '---'))
        .join('|'),
    )

it('the table in shared/rules/README.md is that of the rules', () => {
  const text = readFileSync(join(root, 'shared/rules/README.md'), 'utf8')
  const [, table = ''] = text.split('## The rules\n\n')
  // To renew it, put the output of `npm run --silent cantilever -- rules --format md` in its place.
  expect(cells(table)).toEqual(cells(rulesMarkdown(rules)))
})
