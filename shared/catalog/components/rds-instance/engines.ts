export const ENGINES = [
  'postgres',
  'mysql',
  'mariadb',
  'sqlserver-ex',
  'sqlserver-web',
  'sqlserver-se',
  'sqlserver-ee',
  'oracle-se2',
  'oracle-ee',
] as const
export type Engine = (typeof ENGINES)[number]

interface EngineFacts {
  readonly label: string
  readonly port: number
  /** Of a new database. */
  readonly version: string
  /** What its versions look like, so that one of another engine is seen. */
  readonly versions: RegExp
  readonly licenses: readonly ('license-included' | 'bring-your-own-license' | 'none')[]
  /** Written without a setting of the engine's own. */
  readonly logs: readonly string[]
  readonly iam: boolean
  readonly clusters: boolean
  readonly replicas: boolean
  /** Parameter that refuses connections without TLS; null: an option group does that. */
  readonly requireTls: readonly [name: string, value: string] | null
  /** As the price book names it. */
  readonly priced: string
  /** GiB from which gp3 has more than its baseline, and can be given more. */
  readonly gp3FromGiB: number
}

const SQL_SERVER = {
  port: 1433,
  version: '16.00.4245.2.v1',
  versions: /^1[3-9]\.00?(\.|$)/,
  licenses: ['license-included'],
  logs: ['error'],
  iam: false,
  clusters: false,
  replicas: false,
  requireTls: ['rds.force_ssl', '1'],
  // Stripes nothing: gp3 takes IOPS of its own at any size.
  gp3FromGiB: 20,
} as const

const ORACLE = {
  port: 1521,
  version: '19',
  versions: /^(19|2\d)(\.|$)/,
  logs: ['alert', 'listener'],
  iam: false,
  clusters: false,
  replicas: false,
  requireTls: null,
  gp3FromGiB: 200,
} as const

const OPEN_SOURCE = { licenses: ['none'], iam: true, replicas: true, gp3FromGiB: 400 } as const

/** https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Welcome.html and the pages of each engine */
export const ENGINE: Readonly<Record<Engine, EngineFacts>> = {
  postgres: {
    ...OPEN_SOURCE,
    label: 'PostgreSQL',
    port: 5432,
    version: '17.9',
    versions: /^1[1-9](\.|-|$)/,
    logs: ['postgresql', 'upgrade'],
    clusters: true,
    requireTls: ['rds.force_ssl', '1'],
    priced: 'postgresql',
  },
  mysql: {
    ...OPEN_SOURCE,
    label: 'MySQL',
    port: 3306,
    version: '8.4.9',
    versions: /^(5\.7|8\.\d|9\.\d)(\.|-|$)/,
    logs: ['error', 'slowquery'],
    clusters: true,
    requireTls: ['require_secure_transport', '1'],
    priced: 'mysql',
  },
  mariadb: {
    ...OPEN_SOURCE,
    label: 'MariaDB',
    port: 3306,
    version: '11.8.6',
    versions: /^1[0-2]\.\d+(\.|$)/,
    logs: ['error', 'slowquery'],
    clusters: false,
    requireTls: ['require_secure_transport', '1'],
    priced: 'mariadb',
  },
  'sqlserver-ex': { ...SQL_SERVER, label: 'SQL Server Express', priced: 'sqlserver-ex' },
  'sqlserver-web': { ...SQL_SERVER, label: 'SQL Server Web', priced: 'sqlserver-web' },
  'sqlserver-se': { ...SQL_SERVER, label: 'SQL Server Standard', priced: 'sqlserver-se' },
  'sqlserver-ee': { ...SQL_SERVER, label: 'SQL Server Enterprise', priced: 'sqlserver-ee' },
  'oracle-se2': {
    ...ORACLE,
    label: 'Oracle Standard Edition 2',
    licenses: ['license-included', 'bring-your-own-license'],
    priced: 'oracle-se2',
  },
  'oracle-ee': {
    ...ORACLE,
    label: 'Oracle Enterprise Edition',
    licenses: ['bring-your-own-license'],
    priced: 'oracle-ee',
  },
}

export const isSqlServer = (engine: Engine): boolean => engine.startsWith('sqlserver')
export const isOracle = (engine: Engine): boolean => engine.startsWith('oracle')

/** Of the major version alone: "17.4" → "17", "8.4.3" → "8.4", "16.00.4085.2.v1" → "16.0". */
export function familyOf(engine: Engine, version: string): string {
  const [major = '', minor = ''] = version.split('.')
  if (engine === 'postgres') return `postgres${major}`
  if (engine === 'mysql' || engine === 'mariadb') return `${engine}${major}.${minor}`
  if (isSqlServer(engine)) return `${engine}-${major}.0`
  return `${engine}-${major}`
}
