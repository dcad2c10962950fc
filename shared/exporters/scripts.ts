import { err, ok, type Result } from '../base/result.ts'
import { compareText } from '../base/stableJson.ts'
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
    // A secret is given in the environment only.
    const parameters = new Set(
      plan.stacks.flatMap((stack) =>
        stack.parameters.filter(({ noEcho }) => noEcho !== true).map(({ name }) => name),
      ),
    )
    const imported = plan.stacks.flatMap((stack) =>
      stack.parameters.filter(({ importedFrom }) => importedFrom !== undefined).map(({ name }) => name),
    )
    const each = (name: string) => plan.stacks.map(({ region }) => stackFile(plan, region, name))
    files.push(
      runner('deploy.sh', each('deploy.sh'), 'Deploys every Region, in order', parameters, imported),
      runner(
        'teardown.sh',
        each('teardown.sh').reverse(),
        'Deletes every Region, the last one first',
        parameters,
        imported,
      ),
    )
  }
  return ok(files)
}

/**
 * What the stack in one Region puts out and another takes goes through a file, which teardown reads again. Before the
 * first deployment nobody knows the values: a dry run goes on with their names in their place.
 */
function handingOn(imported: readonly string[], isDeploy: boolean): string[] {
  return [
    'export OUTPUTS_FILE="$here/outputs.txt"',
    ...(isDeploy
      ? [
          `case " \${words[*]-} " in`,
          `  *' --dry-run '*)`,
          ...[...new Set(imported)]
            .sort(compareText)
            .map((name) => `    export "PARAM_${name}=\${PARAM_${name}:-not-known-yet}"`),
          '    ;;',
          'esac',
        ]
      : []),
    'take_outputs() {',
    '  [ -f "$OUTPUTS_FILE" ] || return 0',
    "  while IFS='=' read -r name value; do",
    '    export "PARAM_$name=$value"',
    '  done <"$OUTPUTS_FILE"',
    '}',
  ]
}

/**
 * Each Region's script knows its Region; arguments such as --profile and --dry-run are handed on to all. A parameter
 * goes through the environment, from which a script takes what it knows: on the command line, a Region in which nothing
 * needs it would refuse it.
 */
function runner(
  name: string,
  scripts: readonly string[],
  what: string,
  parameters: ReadonlySet<string>,
  imported: readonly string[],
): ExportFile {
  const known = [...parameters].sort(compareText)
  const lines = [
    '#!/usr/bin/env bash',
    `# ${what}. Arguments are handed on to each; a Region alone: ./${scripts[0] ?? ''}`,
    'set -euo pipefail',
    'here=$(cd "$(dirname "$0")" && pwd)',
    'words=()',
    'while [ $# -gt 0 ]; do',
    '  case "$1" in',
    '    --region)',
    "      echo 'error: --region would take every stack to the same Region; run the script of one Region alone.' >&2",
    '      exit 1',
    '      ;;',
    ...(known.length === 0
      ? []
      : [
          '    --param)',
          `      case "\${2-}" in`,
          `        ${known.map((parameter) => `${parameter}=*`).join(' | ')}) export "PARAM_\${2%%=*}=\${2#*=}" ;;`,
          '        *)',
          `          echo "error: --param \${2-}: expected NAME=VALUE with one of ${known.join(', ')}" >&2`,
          '          exit 1',
          '          ;;',
          '      esac',
          '      shift 2',
          '      ;;',
        ]),
    '    *)',
    '      words+=("$1")',
    '      shift',
    '      ;;',
    '  esac',
    'done',
    ...(imported.length === 0 ? [] : handingOn(imported, name === 'deploy.sh')),
    ...scripts.flatMap((script) => [
      ...(imported.length === 0 ? [] : ['take_outputs']),
      `"$here/${script}" \${words[@]+"\${words[@]}"}`,
    ]),
  ]
  return { name, text: `${lines.join('\n')}\n`, executable: true }
}
