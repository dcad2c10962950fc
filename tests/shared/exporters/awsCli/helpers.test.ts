import { describe, expect, test } from 'vitest'
import { HELPERS, helpersFor } from '../../../../shared/exporters/awsCli/script/helpers.ts'
import { quoteAlways } from '../../../../shared/exporters/awsCli/shell/word.ts'
import { HOSTILE } from './everything.ts'
import { bash } from './shellRun.ts'

/** Runs lines with the helpers that they call; `aws` and `sleep` are whatever the lines make of them. */
async function run(lines: string) {
  const helpers = helpersFor([lines]).filter((helper) => !lines.includes(`${helper.name}() {`))
  const setup = [
    'set -euo pipefail',
    'WORK=$(mktemp -d)',
    'trap \'rm -rf "$WORK"\' EXIT',
    'NAME=shop ID=Thing DRY_RUN=no OFFLINE=no PAUSE=0 CURRENT=here STATE=found DIGEST=aa.bb',
    "NOT_FOUND='\\(NoSuchThing\\)'",
    "OWNER='owner'",
    'exec 3>&1',
    'sleep() { :; }',
    'check_owner() { :; }',
    'set_tags() { :; }',
    ...helpers.map((helper) => helper.text),
  ]
  return bash(['-c', `${setup.join('\n')}\n${lines}`])
}

describe('fit', () => {
  const fit = async (limit: number, name: string, ending = '') =>
    (await run(`fit ${limit} ${name}${ending === '' ? '' : ` ${ending}`}`)).out

  test('leaves what is short enough', async () => {
    expect(await fit(32, 'shop-web')).toBe('shop-web')
    expect(await fit(12, 'shop-web', '.abc')).toBe('shop-web.abc')
  })

  test('cuts what is too long, the same way each time and differently for each name', async () => {
    const one = await fit(32, 'a-very-long-stack-name-web-target-group')
    const other = await fit(32, 'a-very-long-stack-name-web-target-groups')
    expect(one).toMatch(/^a-very-long-stack-\w*-?\d+$/)
    expect(one.length).toBeLessThanOrEqual(32)
    expect(await fit(32, 'a-very-long-stack-name-web-target-group')).toBe(one)
    expect(other).not.toBe(one)
    expect((await fit(30, 'a-very-long-stack-name-web', '.fifo')).endsWith('.fifo')).toBe(true)
  })
})

describe('lookup', () => {
  const lookup = (answer: string) =>
    run(`aws() { ${answer}; }\nlookup aws x\nprintf '<%s|%s|%s>' "$FOUND" "$FOUND_STACK" "$FOUND_DIGEST"`)

  test.each([
    ["printf 'vpc-1\\tshop\\taa.bb\\n'", '<vpc-1|shop|aa.bb>'],
    ["printf 'None\\n'", '<||>'],
    ["printf ''", '<||>'],
    ["printf 'None\\nvpc-2\\tshop\\tcc\\n'", '<vpc-2|shop|cc>'],
    ["echo 'An error occurred (NoSuchThing) when calling' >&2; return 254", '<||>'],
  ])('of %s finds %s', async (answer, found) => {
    expect((await lookup(answer)).out).toBe(found)
  })

  test('stops at any other error and shows it', async () => {
    const ran = await lookup("echo 'An error occurred (AccessDenied) when calling' >&2; return 254")
    expect(ran.code).not.toBe(0)
    expect(ran.err).toContain('AccessDenied')
    expect(ran.out).toBe('')
  })
})

test('lookup_tagged asks for twenty tags at a time', async () => {
  const ran = await run(`
aws() {
  case "$2" in
    describe-rules) seq -f 'arn-%g' 1 45 | paste -s - ;;
    describe-tags)
      shift 3
      local count=0
      while [ "\${1#--}" = "$1" ]; do count=$((count + 1)); last=$1; shift; done
      echo "asked for $count to $last" >&3
      [ "$last" != arn-45 ] || printf 'arn-41\\tshop\\taa\\n'
      ;;
  esac
}
lookup_tagged aws elbv2 describe-rules
printf '%s' "$FOUND"`)
  expect(ran.out).toBe('asked for 20 to arn-20\nasked for 20 to arn-40\nasked for 5 to arn-45\narn-41')
})

describe('changed and unfinished', () => {
  const states = async (digest: string) => {
    const ran = await run(`
FOUND=x FOUND_DIGEST=${digest}
if changed; then echo changed; fi
if unfinished; then echo unfinished; fi
echo "$STATE"`)
    return ran.out.trim().split('\n')
  }

  test.each([
    ['aa.bb', ['found']],
    ['aa.cc', ['changed', 'unfinished', 'updated']],
    ['aa.unfinished', ['changed', 'unfinished', 'updated']],
    ['xx.bb', ['different']],
    ["''", ['different']],
  ])('with digest %s: %j', async (digest, said) => {
    expect(await states(digest)).toEqual(said)
  })

  test('of what was just made', async () => {
    const ran = await run(
      "FOUND='' FOUND_DIGEST=''\nif missing; then :; fi\nif unfinished; then echo \"$STATE\"; fi",
    )
    expect(ran.out).toBe('created\n')
  })
})

describe('retry', () => {
  test('goes on while AWS answers with the pattern, then gives the answer', async () => {
    const ran = await run(`
tries=0
aws() { tries=$((tries + 1)); [ "$tries" -gt 2 ] || { echo 'The role cannot be assumed' >&2; return 254; }; echo "ok after $tries"; }
retry 60 'cannot be assumed' aws x`)
    expect(ran).toMatchObject({ code: 0, out: 'ok after 3\n', err: '' })
  })

  test('stops at once at another answer, and at the end of its time', async () => {
    const denied = await run("aws() { echo AccessDenied >&2; return 3; }\nretry 60 'cannot be assumed' aws x")
    expect(denied).toMatchObject({ code: 1, err: 'AccessDenied\n' })
    const late = await run(
      "aws() { echo 'cannot be assumed' >&2; return 3; }\nretry 0 'cannot be assumed' aws x",
    )
    expect(late).toMatchObject({ code: 1, err: 'cannot be assumed\n' })
  })
})

test('tolerate takes one answer for success and no other', async () => {
  expect((await run('aws() { echo Duplicate >&2; return 3; }\ntolerate Duplicate aws x\necho on')).out).toBe(
    'on\n',
  )
  expect(await run('aws() { echo Other >&2; return 3; }\ntolerate Duplicate aws x')).toMatchObject({
    code: 1,
    err: 'Other\n',
  })
})

describe('await', () => {
  const wait = (answers: string, good: string, bad: string, seconds = 60) =>
    run(`
n=0
aws() { local list=(${answers}); echo "\${list[$n]}"; }
next() { n=$((n + 1)); }
sleep() { next; }
await ${seconds} 'the thing' '${good}' '${bad}' aws x
echo done`)

  test('until it is as it should be, or gone', async () => {
    expect((await wait('CREATING CREATING ACTIVE', 'ACTIVE', 'FAILED')).out).toBe('done\n')
    expect((await wait('DELETING None', '', '')).out).toBe('done\n')
  })

  test('no longer than it is told, and not for what has failed', async () => {
    expect((await wait('CREATING FAILED', 'ACTIVE', 'FAILED')).err).toContain('the thing is FAILED')
    expect((await wait('CREATING', 'ACTIVE', 'FAILED', 0)).err).toContain('the thing is still CREATING')
  })
})

test('show prints what can be pasted', async () => {
  const words = ['ec2', 'create-vpc', '--x', HOSTILE, '', "it's", 'a=b,c']
  const shown = await run(`show aws ${words.map(quoteAlways).join(' ')}`)
  const again = await bash(['-c', `aws() { printf '%s\\0' "$@"; }\n${shown.out}`])
  expect(again.out.split('\0').slice(0, -1)).toEqual(words)
})

test('known stops where AWS told nothing', async () => {
  expect(await run('X_id=None\nknown X_id')).toMatchObject({ code: 1 })
  expect((await run("X_id=''\nDRY_RUN=yes\nknown X_id\nprintf '%s' \"$X_id\"")).out).toBe('$X_id')
})

test('prune_rules takes away what the drawing no longer names', async () => {
  const ran = await run(`
aws() {
  case "$2" in
    describe-*) printf 'sgr-1\\ttcp\\t80\\t80\\t0.0.0.0/0\\nsgr-2\\ttcp\\t22\\t22\\t0.0.0.0/0\\n' ;;
    *) echo "$*" ;;
  esac
}
prune_rules ingress sg-1 'tcp 80 80 0.0.0.0/0'`)
  expect(ran.out).toBe('ec2 revoke-security-group-ingress --group-id sg-1 --security-group-rule-ids sgr-2\n')
})

test('prune_role takes away every policy that is not wanted', async () => {
  const ran = await run(`
aws() {
  case "$2" in
    list-attached-role-policies) printf 'arn:a\\narn:b\\n' ;;
    list-role-policies) printf 'keep\\ndrop\\n' ;;
    *) echo "$*" ;;
  esac
}
prune_role web arn:a keep`)
  expect(ran.out.trim().split('\n')).toEqual([
    'iam detach-role-policy --role-name web --policy-arn arn:b',
    'iam delete-role-policy --role-name web --policy-name drop',
  ])
})

test('a script carries only the helpers that it calls', () => {
  const names = (text: string) => helpersFor([text]).map((helper) => helper.name)
  expect(names('aws ec2 describe-vpcs')).toEqual(['aws', 'sure', 'show'])
  expect(names('cat web.json\n  # retry, or fit')).toEqual([])
  expect(names('X=$(fit 3 x)')).toEqual(['checksum', 'fit'])
  expect(new Set(HELPERS.map((helper) => helper.name)).size).toBe(HELPERS.length)
})
