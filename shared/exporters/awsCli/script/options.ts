import type { PlanParameter, StackPlan } from '../../../plan/plan.ts'
import { indent } from '../actions.ts'
import { isFromSsm, isList, isNumber, isTameParameter, parameterVariable } from '../parameters.ts'
import { commentText, quoteAlways, quoteLiteral } from '../shell/word.ts'

export interface ScriptOption {
  /** "--no-wait" */
  readonly name: string
  readonly variable: string
  readonly help: string
  /** Takes a value, which it calls so; else it is on or off. */
  readonly value?: string
}

export const DRY_RUN: ScriptOption = {
  name: '--dry-run',
  variable: 'DRY_RUN',
  help: 'look up what is there and print the commands that would change something',
}
export const ACCOUNT: ScriptOption = {
  name: '--account',
  variable: 'ONLY_ACCOUNT',
  help: 'stop unless the credentials are of this account',
  value: 'ID',
}
export const NO_WAIT: ScriptOption = {
  name: '--no-wait',
  variable: 'NO_WAIT',
  help: 'do not wait at the end until services and groups run what they should',
}
export const DOCUMENTS: ScriptOption = {
  name: '--documents',
  variable: 'DOCUMENTS',
  help: 'where to write the JSON documents (default documents/ beside this script)',
  value: 'DIR',
}
export const writesDocuments = (body: string): boolean => /^ *(?:document|text_file) /m.test(body)

export const YES: ScriptOption = { name: '--yes', variable: 'YES', help: 'do not ask first' }
export const DELETE_DATA: ScriptOption = {
  name: '--delete-data',
  variable: 'DELETE_DATA',
  help: 'also delete what holds data: logs, objects in buckets, images, keys',
}

export function usage(
  script: string,
  stack: StackPlan,
  about: string,
  options: readonly ScriptOption[],
  parameters: readonly PlanParameter[],
): string {
  const rows = [
    ['--name NAME', `name of the stack, first part of every name (default ${stack.name})`],
    ['--region REGION', `default ${stack.region}`],
    ['--profile PROFILE', 'profile of the AWS CLI to use'],
    ...(parameters.length === 0
      ? []
      : [['--param NAME=VALUE', 'a parameter; also read from PARAM_<NAME> in the environment']]),
    ...options.map(({ name, value, help }) => [value === undefined ? name : `${name} ${value}`, help]),
    ['--help', 'this text'],
  ] as const
  const table = rows.map(([name = '', help = '']) => `  ${name.padEnd(20)} ${help}`)
  const list = parameters.flatMap((parameter) => [
    `  ${parameter.name}${defaultText(parameter)}`,
    `      ${commentText(parameter.description)}`,
  ])
  const sections = [
    `Usage: ${script} [options]`,
    commentText(about),
    ['Options:', ...table].join('\n'),
    ...(list.length === 0 ? [] : [['Parameters:', ...list].join('\n')]),
  ]
  return `usage() {\n  cat <<'USAGE'\n${sections.join('\n\n')}\nUSAGE\n}`
}

function defaultText(parameter: PlanParameter): string {
  if (parameter.noEcho === true) return ' (secret: from the environment only, or asked for)'
  return parameter.default === undefined
    ? ' (required)'
    : ` (default ${commentText(String(parameter.default)) || 'empty'})`
}

/** Defaults first, the environment and then the options override them. */
export function settings(
  stack: StackPlan,
  options: readonly ScriptOption[],
  parameters: readonly PlanParameter[],
): string {
  return [
    `NAME=${quoteAlways(stack.name)}`,
    `REGION=${quoteAlways(stack.region)}`,
    "PROFILE=''",
    ...options.map(({ variable, value }) => (value === undefined ? `${variable}=no` : `${variable}=''`)),
    ...parameters.map((parameter) => {
      const variable = parameterVariable(parameter.name)
      return `[ -n "\${${variable}+set}" ] || ${variable}=${quoteAlways(String(parameter.default ?? ''))}`
    }),
  ].join('\n')
}

export function argumentLoop(options: readonly ScriptOption[], parameters: readonly PlanParameter[]): string {
  const hasParameters = parameters.length > 0
  const valued = options.filter((option) => option.value !== undefined)
  const switches = options.filter((option) => option.value === undefined)
  const has = (option: ScriptOption) => options.includes(option)
  return [
    ...(hasParameters ? [setParameter(parameters), ''] : []),
    'while [ $# -gt 0 ]; do',
    '  case "$1" in',
    `    ${['--name', '--region', '--profile', ...valued.map(({ name }) => name), ...(hasParameters ? ['--param'] : [])].join(' | ')})`,
    '      [ $# -ge 2 ] || fail "$1 needs a value"',
    '      case "$1" in',
    '        --name) NAME=$2 ;;',
    '        --region) REGION=$2 ;;',
    '        --profile) PROFILE=$2 ;;',
    ...valued.map(({ name, variable }) => `        ${name}) ${variable}=$2 ;;`),
    ...(hasParameters ? ['        --param) set_parameter "$2" ;;'] : []),
    '      esac',
    '      shift 2',
    '      ;;',
    ...switches.flatMap((option) => [
      `    ${option.name})`,
      `      ${option.variable}=yes`,
      '      shift',
      '      ;;',
    ]),
    // A document of several Regions has one script for each, called all alike: here there is nothing of the kind.
    ...(has(NO_WAIT) || has(YES) ? [] : [`    ${NO_WAIT.name}) shift ;;`]),
    ...(has(DOCUMENTS)
      ? []
      : [`    ${DOCUMENTS.name})`, '      shift', '      [ $# -eq 0 ] || shift', '      ;;']),
    '    -h | --help)',
    '      usage',
    '      exit 0',
    '      ;;',
    '    *) fail "unknown option: $1 (--help lists them)" ;;',
    '  esac',
    'done',
    'case "$NAME" in',
    "  '' | [!abcdefghijklmnopqrstuvwxyz]* | *[!abcdefghijklmnopqrstuvwxyz0123456789-]* | *-)",
    '    fail "--name must begin with a small letter and hold small letters, digits and single hyphens: $NAME"',
    '    ;;',
    'esac',
    'case "$NAME" in',
    '  internal-* | sg-*) fail "--name: AWS refuses load balancers called internal-… and security groups called sg-…: $NAME" ;;',
    'esac',
    'case "$REGION" in',
    '  \'\' | *[!abcdefghijklmnopqrstuvwxyz0123456789-]*) fail "--region is no region: $REGION" ;;',
    'esac',
  ].join('\n')
}

function setParameter(parameters: readonly PlanParameter[]): string {
  const known = parameters.map((parameter) => parameter.name)
  return [
    'set_parameter() {',
    '  case "$1" in',
    ...parameters.map((parameter) =>
      parameter.noEcho === true
        ? `    ${parameter.name}=*) fail "${parameter.name} is a secret: give it as ${parameterVariable(parameter.name)} in the environment, not on the command line" ;;`
        : `    ${parameter.name}=*) ${parameterVariable(parameter.name)}=\${1#*=} ;;`,
    ),
    `    *) fail "--param $1: expected NAME=VALUE with one of ${known.join(', ')}" ;;`,
    '  esac',
    '}',
  ].join('\n')
}

/** Missing and malformed values stop the script before it calls anything. `read` tells what the rest of it reads. */
export function parameterChecks(parameters: readonly PlanParameter[], read: ReadonlySet<string>): string[] {
  return parameters.flatMap((parameter) => [
    ...(parameter.noEcho === true ? askSecret(parameter) : []),
    ...required(parameter),
    ...(isList(parameter) &&
    (parameter.allowedValues !== undefined || read.has(`${parameterVariable(parameter.name)}_items`))
      ? listItems(parameter, ',')
      : []),
    ...valueChecks(parameter),
    ...(parameter.separator === undefined ? [] : listItems(parameter, parameter.separator)),
  ])
}

function askSecret({ name }: PlanParameter): string[] {
  const variable = parameterVariable(name)
  return [
    `if [ -z "$${variable}" ] && [ -t 0 ]; then`,
    `  printf '%s: ' ${quoteLiteral(name)} >&2`,
    `  IFS= read -r -s ${variable}`,
    "  printf '\\n' >&2",
    'fi',
  ]
}

function required(parameter: PlanParameter): string[] {
  if (parameter.default !== undefined) return []
  const variable = parameterVariable(parameter.name)
  const how =
    parameter.noEcho === true ? `Set ${variable} in the environment` : `Give --param ${parameter.name}=VALUE`
  return [
    `[ -n "$${variable}" ] || fail ${quoteAlways(`parameter ${parameter.name} is required (${commentText(parameter.description)}). ${how}.`)}`,
  ]
}

function valueChecks(parameter: PlanParameter): string[] {
  const variable = parameterVariable(parameter.name)
  const refuse = (what: string) => `fail "parameter ${parameter.name} must be ${what}: $${variable}"`
  if (parameter.allowedValues !== undefined) {
    const values = parameter.allowedValues.map((value) => quoteAlways(String(value))).join(' | ')
    const said = commentText(parameter.allowedValues.join(', ')).replace(/[\\"$`]/g, '\\$&')
    const among = (word: string) => [
      `case "$${word}" in`,
      `  ${values}) ;;`,
      `  *) ${refuse(`one of ${said}`)} ;;`,
      'esac',
    ]
    if (!isList(parameter)) return among(variable)
    return [
      `[ -n "$${variable}" ] || ${refuse(`at least one of ${said}`)}`,
      `for ITEM in "\${${variable}_items[@]}"; do`,
      ...indent(among('ITEM')),
      'done',
    ]
  }
  if (isNumber(parameter)) return numberChecks(parameter, refuse)
  if (!isTameParameter(parameter)) return patternChecks(parameter, refuse)
  return [
    ...patternChecks(parameter, refuse),
    `case "$${variable}" in`,
    `  *[!A-Za-z0-9_./:@+#*%${isList(parameter) ? ',' : ''}-]*) ${refuse('letters, digits and _ . / : @ + # * % -')} ;;`,
    'esac',
  ]
}

/** As CloudFormation has it: the whole value must match. */
function patternChecks(
  { allowedPattern, constraint, maxLength, name }: PlanParameter,
  refuse: (what: string) => string,
): string[] {
  if (allowedPattern === undefined) return []
  const variable = parameterVariable(name)
  const said = commentText(constraint ?? `like ${allowedPattern}`).replace(/[\\"$`]/g, '\\$&')
  const tooLong = maxLength === undefined ? '' : ` || [ "\${#${variable}}" -gt ${maxLength} ]`
  return [
    `PATTERN=${quoteAlways(`^(${allowedPattern.replace(/^\^|\$$/g, '')})$`)}`,
    `if ! [[ "$${variable}" =~ $PATTERN ]]${tooLong}; then ${refuse(said)}; fi`,
  ]
}

function numberChecks(parameter: PlanParameter, refuse: (what: string) => string): string[] {
  const variable = parameterVariable(parameter.name)
  const { minValue, maxValue } = parameter
  const whole = [minValue, maxValue].every((limit) => limit === undefined || Number.isInteger(limit))
  const limits = [
    ...(minValue === undefined || !whole ? [] : [`[ "$${variable}" -lt ${minValue} ]`]),
    ...(maxValue === undefined || !whole ? [] : [`[ "$${variable}" -gt ${maxValue} ]`]),
  ]
  const range = `${minValue === undefined ? '' : ` from ${minValue}`}${maxValue === undefined ? '' : ` to ${maxValue}`}`
  return [
    `case "\${${variable}#-}" in`,
    // With a zero in front it is no number in JSON.
    `  '' | *[!0123456789${limits.length === 0 ? '.' : ''}]* | 0[0123456789]*) ${refuse(`a number${range}`)} ;;`,
    'esac',
    ...(limits.length === 0 ? [] : [`if ${limits.join(' || ')}; then ${refuse(`a number${range}`)}; fi`]),
  ]
}

const listItems = ({ name }: PlanParameter, separator: string): string[] => [
  `IFS=${separator} read -r -a ${parameterVariable(name)}_items <<< "$${parameterVariable(name)}"`,
]

/** SSM parameters hold what differs by region and changes with time: the newest AMI. */
export function ssmLookups(parameters: readonly PlanParameter[]): string[] {
  return parameters.filter(isFromSsm).flatMap(({ name }) => {
    const variable = parameterVariable(name)
    return [
      `${variable}=$(aws ssm get-parameter --name "$${variable}" --query Parameter.Value --output text)`,
      `known ${variable}`,
    ]
  })
}
