import { existsSync } from 'node:fs'
import { packedExecutable } from './packedApp.ts'

/** Says what to run when the app is not packed yet, instead of letting every test fail for it. */
export default function globalSetup(): void {
  if (!existsSync(packedExecutable)) {
    throw new Error('The app is not packed: run `npm run check -- --only pack,desktop`.')
  }
}
