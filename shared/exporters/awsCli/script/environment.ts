import { quoteLiteral } from '../shell/word.ts'
import { OWNERS } from '../tags.ts'

/** What both scripts set up before their first step. */

// Error codes stand in brackets in what the AWS CLI prints. ECS has no code of its own for an unknown task definition.
const NOT_FOUND =
  '\\((404|NoSuch[A-Za-z]*|[A-Za-z.]*NotFound[A-Za-z]*|[A-Za-z.]*Non[Ee]xistent[A-Za-z]*|[A-Za-z.]*DoesNotExist)\\)|Unable to describe task definition'

// "assumed-role" is in the ARN of whoever is refused something, so the bare word "assume" would not do.
const ROLE_NOT_READY =
  'sts:AssumeRole|(cannot|can not|could not|unable to|not able to|failed to) (be )?assume|InvalidParameterValue.*(role|profile)|Invalid IAM Instance Profile|InvalidInstanceProfile|role.*(does not exist|cannot be found|is not valid|is invalid)|Invalid principal'

/** Those constants that are read. */
export function constants(read: ReadonlySet<string>, steps: number, script: string): string[] {
  const uses = (name: string) => read.has(name)
  return [
    "export AWS_PAGER=''",
    ...(uses('DOCUMENTS') ? ['export AWS_CLI_FILE_ENCODING=UTF-8'] : []),
    ...(uses('DOCUMENTS')
      ? [
          '# The JSON documents that the commands name, kept so that they can be read.',
          `[ -n "$DOCUMENTS" ] || DOCUMENTS="$(cd "$(dirname "\${BASH_SOURCE[0]}")" && pwd)/documents/$NAME-$REGION"`,
          'mkdir -p "$DOCUMENTS" || fail "cannot write to $DOCUMENTS: name another place with --documents."',
        ]
      : []),
    'WORK=$(mktemp -d)',
    ...(uses('PAUSE') ? ['PAUSE=10'] : []),
    'STEP=0',
    `STEPS=${steps}`,
    "CURRENT='before the first step'",
    ...(script === 'deploy.sh' ? ["NOTES=''"] : ["KEPT=''"]),
    ...(uses('LATER') ? ["LATER=''"] : []),
    "ORPHANS=''",
    'DONE=no',
    'OFFLINE=no',
    ...(uses('NOT_FOUND') ? ['# How AWS says that there is no such thing.', `NOT_FOUND='${NOT_FOUND}'`] : []),
    ...(uses('ROLE_NOT_READY')
      ? ['# How AWS says that it does not know a new role yet.', `ROLE_NOT_READY='${ROLE_NOT_READY}'`]
      : []),
    ...(Object.keys(OWNERS).some(uses) ? ['# JMESPath of the tags that tell whose a thing is.'] : []),
    ...Object.entries(OWNERS).flatMap(([name, path]) =>
      uses(name) ? [`${name}=${quoteLiteral(path)}`] : [],
    ),
    'exec 3>&1',
  ]
}

export const exitTrap = (script: string): string => `on_exit() {
  rm -rf "$WORK"
  if [ "$DONE" = no ]; then
    printf '\\n${script} stopped at step %s of %s: %s.\\n' "$STEP" "$STEPS" "$CURRENT" >&2
    echo 'Mend what the message above says and run the same command again: it goes on from there.' >&2
  fi
}
trap on_exit EXIT
trap 'exit 130' INT TERM`

/** Account and partition, and with them whether the credentials are good. */
export function identity(read: ReadonlySet<string>): string[] {
  const uses = (name: string) => read.has(name)
  const known = [
    `  ACCOUNT=\${IDENTITY%%[!0123456789]*}`,
    `  [ -z "$ONLY_ACCOUNT" ] || [ "$ONLY_ACCOUNT" = "$ACCOUNT" ] || fail "these credentials are of account $ACCOUNT, not of $ONLY_ACCOUNT. Nothing was changed."`,
    `  printf 'Stack %s in account %s, region %s.\\n' "$NAME" "$ACCOUNT" "$REGION"`,
    ...(uses('PARTITION') ? [`  PARTITION=\${IDENTITY#*arn:}`, `  PARTITION=\${PARTITION%%:*}`] : []),
  ]
  // Asked even where neither is needed: without credentials the first change would fail half-way.
  const ask = "aws sts get-caller-identity --query '[Account,Arn]' --output text"
  return [
    `if IDENTITY=$(${ask}); then`,
    ...known,
    'else',
    '  [ "$DRY_RUN" = yes ] || fail \'AWS accepts no credentials: configure the AWS CLI, or name a --profile.\'',
    "  echo 'No credentials: this shows a first deployment.'",
    `  OFFLINE=yes${uses('ACCOUNT') ? ' ACCOUNT="\\$ACCOUNT"' : ''}`,
    ...(uses('PARTITION') ? ["  PARTITION='aws'"] : []),
    'fi',
    ...(uses('URL_SUFFIX')
      ? ['URL_SUFFIX=amazonaws.com', 'case "$REGION" in cn-*) URL_SUFFIX=amazonaws.com.cn ;; esac']
      : []),
  ]
}

/** The region's Availability Zones in the order of their names, as many as the stack takes. */
export function zoneLines(count: number): string[] {
  if (count === 0) return []
  const wanted = Array.from({ length: count }, (_, index) => `\\$ZONE_${index + 1}`)
  return [
    'ZONES=$(aws ec2 describe-availability-zones \\',
    '  --filters Name=zone-type,Values=availability-zone Name=state,Values=available \\',
    "  --query 'sort(AvailabilityZones[].ZoneName)' --output text | tr '\\t' ',')",
    `[ "$OFFLINE" = no ] || ZONES="${wanted.join(',')}"`,
    'IFS=, read -r -a ZONES_items <<< "$ZONES"',
    `[ "\${#ZONES_items[@]}" -ge ${count} ] || fail "$REGION offers \${#ZONES_items[@]} Availability Zones to this account; the stack takes ${count}."`,
  ]
}
