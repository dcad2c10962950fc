/**
 * Ranges that are not routed on the internet: whoever has such an address comes through a VPN, Direct Connect, peering
 * or a transit gateway. RFC 1918 and RFC 6598.
 */
const PRIVATE: readonly { readonly prefix: number; readonly matches: RegExp }[] = [
  { prefix: 8, matches: /^10\./ },
  { prefix: 12, matches: /^172\.(1[6-9]|2\d|3[01])\./ },
  { prefix: 16, matches: /^192\.168\./ },
  { prefix: 10, matches: /^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./ },
]

/** Whether the whole IPv4 range, written like 10.1.0.0/16, is private. */
export function isPrivateRange(cidr: string): boolean {
  const [address = '', prefix = '0'] = cidr.split('/')
  return PRIVATE.some((range) => range.matches.test(address) && Number(prefix) >= range.prefix)
}
