/**
 * Identifiers that AWS Lambda accepts in November 2026, the newest of each language first. Those that are deprecated are
 * kept so that a drawing of what exists can be made; their dates are in the facts.
 * https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html
 */
export const RUNTIMES = [
  'nodejs24.x',
  'nodejs22.x',
  'nodejs20.x',
  'python3.14',
  'python3.13',
  'python3.12',
  'python3.11',
  'python3.10',
  'java25',
  'java21',
  'java17',
  'java11',
  'dotnet10',
  'dotnet8',
  'ruby3.4',
  'ruby3.3',
  'provided.al2023',
  'provided.al2',
] as const
export type Runtime = (typeof RUNTIMES)[number]

export const RUNTIME_LABELS: Readonly<Record<Runtime, string>> = {
  'nodejs24.x': 'Node.js 24',
  'nodejs22.x': 'Node.js 22',
  'nodejs20.x': 'Node.js 20',
  'python3.14': 'Python 3.14',
  'python3.13': 'Python 3.13',
  'python3.12': 'Python 3.12',
  'python3.11': 'Python 3.11',
  'python3.10': 'Python 3.10',
  java25: 'Java 25',
  java21: 'Java 21',
  java17: 'Java 17',
  java11: 'Java 11',
  dotnet10: '.NET 10',
  dotnet8: '.NET 8',
  'ruby3.4': 'Ruby 3.4',
  'ruby3.3': 'Ruby 3.3',
  'provided.al2023': 'OS only, Amazon Linux 2023 (Go, Rust, C++)',
  'provided.al2': 'OS only, Amazon Linux 2',
}

/** CloudFormation takes code within the template for these two languages, as a file `index`. */
export type InlineLanguage = 'nodejs' | 'python'

export function inlineLanguage(runtime: Runtime): InlineLanguage | null {
  if (runtime.startsWith('nodejs')) return 'nodejs'
  return runtime.startsWith('python') ? 'python' : null
}

export const INLINE_RUNTIMES: readonly Runtime[] = RUNTIMES.filter((name) => inlineLanguage(name) !== null)

/** Where each language's own examples have their handler. */
export function usualHandler(runtime: Runtime): string {
  if (runtime.startsWith('java')) return 'example.Handler::handleRequest'
  if (runtime.startsWith('dotnet')) return 'Function::Function.Handler::FunctionHandler'
  return runtime.startsWith('provided') ? 'bootstrap' : 'index.handler'
}

/**
 * Java 11, Python 3.12 and .NET 8 and later.
 * https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html#snapstart-runtimes
 */
export const SNAPSTART_RUNTIMES: readonly Runtime[] = RUNTIMES.filter(
  (name) =>
    name.startsWith('java') ||
    name.startsWith('dotnet') ||
    (name.startsWith('python') && name !== 'python3.10' && name !== 'python3.11'),
)

export const isJava = (runtime: Runtime): boolean => runtime.startsWith('java')
