import { err, ok, type Result } from '../base/result.ts'
import type { DeploymentPlan } from '../plan/plan.ts'
import { renderScripts } from './awsCli/index.ts'
import { type ExportFault, type ExportFile, stackFile } from './exportFile.ts'

/** The CLI scripts of all stacks: one pair for one stack; for several a pair for each Region, and one that runs them in order. */
export function scriptFiles(
  plan: DeploymentPlan,
  title: string,
): Result<readonly ExportFile[], readonly ExportFault[]> {
  const files: ExportFile[] = []
  const faults: ExportFault[] = []
  const several = plan.stacks.length > 1
  for (const stack of plan.stacks) {
    const scripts = renderScripts(stack, { documentName: title })
    if (!scripts.ok)
      faults.push(...scripts.error.map(({ logicalId, message }) => ({ what: logicalId, message })))
    else
      for (const { name, ...file } of scripts.value.files)
        files.push({ name: stackFile(plan, stack.region, name), ...file })
  }
  if (faults.length > 0) return err(faults)
  if (several) {
    const each = (name: string) => plan.stacks.map(({ region }) => stackFile(plan, region, name))
    files.push(
      runner('deploy.sh', each('deploy.sh'), 'Deploys every Region, in order'),
      runner('teardown.sh', each('teardown.sh').reverse(), 'Deletes every Region, the last one first'),
    )
  }
  return ok(files)
}

/** Each Region's script knows its Region; arguments such as --profile and --dry-run are handed on to all. */
function runner(name: string, scripts: readonly string[], what: string): ExportFile {
  const lines = [
    '#!/usr/bin/env bash',
    `# ${what}. Arguments are handed on to each; a Region alone: ./${scripts[0] ?? ''}`,
    'set -euo pipefail',
    'here=$(cd "$(dirname "$0")" && pwd)',
    ...scripts.map((script) => `"$here/${script}" "$@"`),
  ]
  return { name, text: `${lines.join('\n')}\n`, executable: true }
}
