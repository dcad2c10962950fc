import { run } from './run.ts'

const now = new Date()
const two = (value: number) => String(value).padStart(2, '0')

// exitCode, not exit(): output into a pipe is written out first.
process.exitCode = run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  // The day where the user is, as the desktop app counts it: both must write the same manifest.
  today: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
  progress: process.stderr.isTTY === true,
})
