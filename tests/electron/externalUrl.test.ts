import { expect, test } from 'vitest'
import { externalHosts, refusedUrl } from '../../shared/ipc/externalUrl.ts'

test.each(externalHosts)('links to %s are opened', (host) => {
  expect(refusedUrl(`https://${host}/a/b.html?x=1#y`)).toBeNull()
  expect(refusedUrl(`https://${host}`)).toBeNull()
})

test.each([
  'http://docs.aws.amazon.com/',
  'https://docs.aws.amazon.com.example.com/',
  'https://example.com/https://docs.aws.amazon.com/',
  'https://docs.aws.amazon.com@example.com/',
  'https://docs.aws.amazon.com:8443/',
  'https://docs.aws.amazon.com\\@example.com/',
  'https://DOCS.aws.amazon.com/',
  'https://docs.aws.amazon.com/ file:///etc/passwd',
  'https:docs.aws.amazon.com',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'ssh://docs.aws.amazon.com/',
  '',
])('%s is refused', (url) => {
  expect(refusedUrl(url)).not.toBeNull()
})
