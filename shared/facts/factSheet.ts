import file from './data/fact-sheet.json' with { type: 'json' }
import type { DataFile } from './schema/dataFiles.ts'
import type { FactSheetEntry } from './types.ts'

const sheet = file as unknown as DataFile<'fact-sheet.json'>

/** One line per data file for "prices as of …"; kept as a file of its own so that it costs no other file's load. */
export const factSheet = (): readonly FactSheetEntry[] => sheet.rows
