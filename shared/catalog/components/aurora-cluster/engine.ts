import { type AuroraConfig, VERSIONS } from './config.ts'

export const portOf = ({ engine, port }: AuroraConfig): number =>
  port ?? (engine === 'aurora-postgresql' ? 5432 : 3306)

export const versionOf = ({ engine, engineVersion }: AuroraConfig): string =>
  engineVersion === '' ? VERSIONS[engine].version : engineVersion

/** aurora-postgresql17, aurora-mysql8.0 */
export function familyOf(config: AuroraConfig): string {
  const [major = '', minor = ''] = versionOf(config).split('.')
  return config.engine === 'aurora-postgresql'
    ? `${config.engine}${major}`
    : `${config.engine}${major}.${minor}`
}
