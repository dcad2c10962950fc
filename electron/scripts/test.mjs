/** `npm test`: prepares what a real window needs and runs every check. */
import { findElectron } from './electronRuntime.mjs'
import { checkNode, ensureDependencies } from './support/dependencies.mjs'
import { output, run, Stop, say, script } from './support/run.mjs'
import { ensureSystem, missingLibraries } from './support/systemPackages.mjs'

/** Other people's programs that judge what is exported; each has to run, since a version manager may leave a dead shim. */
const judges = [
  { command: 'cfn-lint', args: ['--version'], install: 'pip install cfn-lint' },
  { command: 'moto_server', args: ['--help'], install: "pip install 'moto[server,all]'" },
  { command: 'aws', args: ['--version'], install: 'pip install awscli' },
]

await script(async () => {
  checkNode()
  await ensureDependencies()
  const runtime = await findElectron()
  await ensureSystem({
    libraries: missingLibraries(runtime.executable),
    commands: [
      ...(process.platform === 'linux' ? [{ command: 'Xvfb', package: 'xvfb' }] : []),
      { command: 'shellcheck', package: 'shellcheck' },
    ],
  })
  say(runtime.line)
  const absent = judges.filter(({ command, args }) => output(command, args) === null)
  if (absent.length > 0) {
    throw new Stop(
      `The conformance tests need programs that do not run here: ${absent.map(({ command }) => command).join(', ')}.\n` +
        `Install them, for instance with: ${absent.map(({ install }) => install).join(' && ')}`,
    )
  }
  return run('npm', ['run', '--silent', 'check', '--', ...process.argv.slice(2)])
})
