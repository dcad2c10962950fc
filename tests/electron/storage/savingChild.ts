import { createDocuments } from '../../../electron/storage/documents.ts'
import { createVersions } from '../../../electron/storage/versions.ts'

/** Saves ever newer states of one file until it is killed, telling of each that is safe. */
const [path = '', versionsFolder = ''] = process.argv.slice(2)
const documents = createDocuments(createVersions(versionsFolder))
let expected: string | null = null
for (let count = 0; ; count += 1) {
  const outcome = await documents.save(
    path,
    JSON.stringify({ count, filler: 'x'.repeat(400_000), end: count }),
    expected,
  )
  if (outcome.kind !== 'saved') throw new Error(JSON.stringify(outcome))
  expected = outcome.revision
  process.stdout.write(`${count}\n`)
}
