import { z } from 'zod'
import { isJsonObject, type JsonObject, objectFromText } from '../../../base/json.ts'
import { retentionField } from '../../aws/logs.ts'
import { field, showWhen, usageAmount, wholeNumber } from '../../fields.ts'

/** Why the text is no state machine; null when it is one. Amazon States Language: https://states-language.net */
function definitionFault(text: string): string | null {
  const machine = objectFromText(text)
  if (machine === null) return 'a definition is a JSON object in the Amazon States Language'
  return machineFault(machine, '')
}

function machineFault(machine: JsonObject, where: string): string | null {
  const { StartAt, States } = machine
  if (!isJsonObject(States) || Object.keys(States).length === 0) return `${where}"States" is missing or empty`
  const known = (name: unknown) => typeof name === 'string' && Object.hasOwn(States, name)
  if (!known(StartAt)) return `${where}"StartAt" names no state: ${JSON.stringify(StartAt ?? null)}`
  for (const [name, state] of Object.entries(States)) {
    const at = `${where}${name}: `
    if (!isJsonObject(state) || typeof state.Type !== 'string') return `${at}a state has a "Type"`
    const targets = [state, ...listOf(state.Choices), ...listOf(state.Catch)].map(({ Next }) => Next)
    const wrong = [...targets, state.Default].find((next) => next !== undefined && !known(next))
    if (wrong !== undefined) return `${at}goes on to ${JSON.stringify(wrong)}, which is no state`
    const inner = [...listOf(state.Branches), ...listOf([state.ItemProcessor ?? state.Iterator ?? null])]
    const fault = inner.map((one) => machineFault(one, at)).find((one) => one !== null)
    if (fault !== undefined) return fault
  }
  return null
}

const listOf = (value: unknown): readonly JsonObject[] =>
  Array.isArray(value) ? value.filter(isJsonObject) : []

export const stateMachineConfig = z
  .strictObject({
    type: field(z.enum(['STANDARD', 'EXPRESS']).default('STANDARD'), {
      title: 'Type',
      description:
        'Standard runs up to a year, each step once, and is billed by step. Express runs up to five minutes, steps perhaps twice, and is billed by run and time. It cannot be changed later.',
      labels: { STANDARD: 'Standard', EXPRESS: 'Express' },
    }),
    source: field(z.enum(['drawing', 'text']).default('drawing'), {
      title: 'Definition',
      description: 'Made from what it is connected to, in the order of the connections; or as text.',
      labels: { drawing: 'From the drawing', text: 'As text' },
    }),
    definition: field(z.string().max(900_000).default(''), {
      title: 'Amazon States Language',
      description:
        'JSON. A “$” and a name in braces stand for what it triggers, by its name without spaces: {ChargeCard} for “Charge card” (a queue: its URL); and for each variable of what it uses: {ORDERS_TABLE_NAME}.',
      widget: 'multiline',
      placeholder: '{"StartAt": "Charge", "States": {"Charge": {"Type": "Task", …}}}',
      showWhen: showWhen('source', 'text'),
    }),
    timeoutSeconds: field(wholeNumber(1, 31_536_000).nullable().default(null), {
      title: 'Time limit',
      description:
        'A run that takes longer fails. Empty: what AWS allows, a year or, for Express, 5 minutes.',
      unit: 'seconds',
    }),
    logLevel: field(z.enum(['OFF', 'ERROR', 'ALL']).default('ERROR'), {
      title: 'Log',
      description: 'Express keeps no history of its runs: without a log nobody knows what failed.',
      labels: { OFF: 'Nothing', ERROR: 'Errors', ALL: 'Everything' },
    }),
    logData: field(z.boolean().default(false), {
      title: 'Log input and output',
      description: 'Helps to find faults; may hold what should stand in no log.',
      showWhen: showWhen('logLevel', 'ERROR', 'ALL'),
    }),
    logRetentionDays: retentionField(
      30,
      'How long events of runs are kept.',
      showWhen('logLevel', 'ERROR', 'ALL'),
    ),
    tracing: field(z.boolean().default(true), {
      title: 'Trace with AWS X-Ray',
      description: 'Shows how long each step of a run took.',
    }),
    usage: field(
      z
        .strictObject({
          runsMillion: field(usageAmount(), {
            title: 'Runs',
            description: 'Executions started.',
            unit: 'million per month',
          }),
          stepsPerRun: field(usageAmount(), {
            title: 'Steps of a run',
            description: 'Each state entered is a transition, each retry too. Empty: every state once.',
            unit: 'state transitions',
          }),
          averageSeconds: field(usageAmount(), {
            title: 'Duration of a run',
            description: 'Express is billed for it in steps of 0.1 seconds.',
            unit: 'seconds',
            showWhen: showWhen('type', 'EXPRESS'),
          }),
          memoryMb: field(wholeNumber(64, 10_240).default(64), {
            title: 'Memory of a run',
            description:
              'Express is billed for it in steps of 64 MB; large inputs and parallel branches take more.',
            unit: 'MB',
            showWhen: showWhen('type', 'EXPRESS'),
          }),
          logsGb: field(usageAmount(), {
            title: 'Logs',
            description: 'Taken in by CloudWatch Logs.',
            unit: 'GB per month',
            showWhen: showWhen('logLevel', 'ERROR', 'ALL'),
          }),
        })
        .prefault({}),
      { title: 'Usage', description: 'For the estimate alone.' },
    ),
  })
  .superRefine(({ definition, source, timeoutSeconds, type }, ctx) => {
    const fault = source === 'text' ? definitionFault(definition) : null
    if (fault !== null) ctx.addIssue({ code: 'custom', path: ['definition'], message: fault })
    // https://docs.aws.amazon.com/step-functions/latest/dg/choosing-workflow-type.html
    if (type === 'EXPRESS' && (timeoutSeconds ?? 0) > 300)
      ctx.addIssue({
        code: 'custom',
        path: ['timeoutSeconds'],
        message: 'an Express workflow runs 300 seconds at most',
      })
  })

export type StateMachineConfig = z.output<typeof stateMachineConfig>
