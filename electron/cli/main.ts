import { run } from './run.ts'

// exitCode, not exit(): output into a pipe is written out first.
process.exitCode = run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  today: new Date().toISOString().slice(0, 10),
  progress: process.stderr.isTTY === true,
})
