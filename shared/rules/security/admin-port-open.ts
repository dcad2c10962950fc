import { defineRule } from '../define.ts'

/** Ports that AWS Security Hub counts as high risk (EC2.19), and what listens there. */
const RISKY: Readonly<Record<number, string>> = {
  20: 'FTP',
  21: 'FTP',
  22: 'SSH',
  23: 'Telnet',
  25: 'SMTP',
  110: 'POP3',
  135: 'RPC',
  143: 'IMAP',
  445: 'SMB',
  1433: 'Microsoft SQL Server',
  1434: 'Microsoft SQL Server',
  2375: 'Docker without authentication',
  3306: 'MySQL',
  3389: 'Remote Desktop',
  4333: 'ahsp',
  5432: 'PostgreSQL',
  5500: 'VNC',
  5601: 'OpenSearch Dashboards',
  6379: 'Redis',
  9200: 'OpenSearch',
  11211: 'Memcached',
  27017: 'MongoDB',
}

export default defineRule({
  id: 'SEC015',
  slug: 'admin-port-open',
  title: 'Administration or database port is open to everyone',
  severity: 'error',
  pillar: 'security',
  why: 'These ports are tried by robots within minutes of being opened. One weak password or unpatched flaw behind them is enough.',
  docs: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-19',
  alsoKnownAs: [
    'EC2.13',
    'EC2.14',
    'EC2.18',
    'EC2.19',
    'CKV_AWS_24',
    'CKV_AWS_25',
    'AwsSolutions-EC23',
    'RESTRICTED_SSH',
  ],
  *check(graph) {
    for (const users of graph.ofType('users')) {
      if (!users.config.cidrs.includes('0.0.0.0/0')) continue
      for (const { id, to, toFacet, config } of graph.outOf(users.id, 'connects')) {
        const named = Array.isArray(config.ports) ? config.ports : []
        const open: readonly number[] = named.length > 0 ? named : toFacet.ports.map(({ port }) => port)
        for (const [i, port] of open.entries()) {
          const what = RISKY[port]
          if (what === undefined) continue
          yield {
            node: to.id,
            edge: id,
            path: ['ports', i],
            message: `Port ${port} (${what}) of "${to.name}" is open to 0.0.0.0/0.`,
            advice:
              port === 22 || port === 3389
                ? 'Use Session Manager, which needs no open port; or draw users with the ranges of your offices.'
                : 'Let only the components that need it connect to it, not the internet.',
          }
        }
      }
    }
  },
  examples: { good: ['web-behind-alb', 'office-only'], bad: ['admin-port-open'] },
})
