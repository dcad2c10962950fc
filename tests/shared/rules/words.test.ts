import { describe, expect, it } from 'vitest'
import { daysBetween } from '../../../shared/rules/dates.ts'
import { isSecretVariable, secretIn, secretInScript } from '../../../shared/rules/secrets.ts'

/** ${NAME}, as shells and templates spell a reference. */
const reference = (name: string): string => ['$', '{', name, '}'].join('')

describe('secrets', () => {
  it.each([
    ['AKIAZ7Q3M9N5T2R8W4XY', 'an AWS access key'],
    ['key ASIAZ7Q3M9N5T2R8W4XY.', 'an AWS access key'],
    ['-----BEGIN RSA PRIVATE KEY-----\nMIIE', 'a private key'],
    ['-----BEGIN PRIVATE KEY-----', 'a private key'],
    ['ghp_0123456789abcdefghijABCDEFGHIJ012345', 'a GitHub token'],
    ['postgres://shop:hunter22@db.example.com:5432/shop', 'a password in an address'],
    ['https://user:s3cr3t@example.com', 'a password in an address'],
  ])('%s is told by its form', (text, what) => {
    expect(secretIn(text)).toBe(what)
  })

  it.each([
    'AKIAIOSFODNN7EXAMPLE',
    '-----BEGIN CERTIFICATE-----',
    `postgres://shop:${reference('DB_PASSWORD')}@db.example.com/shop`,
    'postgres://shop:$DB_PASSWORD@db.example.com/shop',
    'https://example.com:8443/path@2x',
    'arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-AbCdEf',
    'redis://cache.example.com:6379',
    'info',
  ])('%s is none', (text) => {
    expect(secretIn(text)).toBeNull()
  })

  it.each([
    ['DB_PASSWORD', 'correct-horse'],
    ['dbPassword', 'correct-horse'],
    ['DB_PWD', 'correct-horse'],
    ['GITHUB_TOKEN', 'abc123def'],
    ['STRIPE_API_KEY', 'rk_test_1'],
    ['AWS_SECRET_ACCESS_KEY', 'wJalrXUtnFEMI'],
    ['SIGNING_SECRET', 'whsec'],
  ])('%s with a literal value is one', (name, value) => {
    expect(isSecretVariable(name, value)).toBe(true)
  })

  it.each([
    ['DB_PASSWORD', ''],
    ['DB_PASSWORD', reference('FROM_SECRETS')],
    ['DB_PASSWORD', '{{resolve:secretsmanager:db}}'],
    ['DB_PASSWORD', 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:db'],
    ['DB_PASSWORD', '/run/secrets/db'],
    ['DB_PASSWORD_FILE', 'correct-horse'],
    ['USE_TOKEN', 'true'],
    ['TOKEN_URL', 'https://login.example.com/token'],
    ['MAX_TOKEN', '4096'],
    ['PWD', '/srv/app'],
    ['SECRET_NAME', 'prod/db'],
    ['PUBLIC_KEY', 'abcdef'],
    ['KEYBOARD', 'qwerty'],
  ])('%s=%s is none', (name, value) => {
    expect(isSecretVariable(name, value)).toBe(false)
  })

  it.each([
    'export DB_PASSWORD="correct-horse"',
    'password: correct-horse',
    'serve --token=3f9a7c1e5b',
    'echo "api_key=abcdef123456" >> .env',
    'aws configure set aws_access_key_id AKIAZ7Q3M9N5T2R8W4XY',
  ])('a script with %s holds one', (script) => {
    expect(secretInScript(script)).not.toBeNull()
  })

  it.each([
    'TOKEN=$(curl -sX PUT http://169.254.169.254/latest/api/token)',
    'TOKEN=`curl -s http://169.254.169.254/latest/api/token`',
    'PASSWORD="$(aws secretsmanager get-secret-value --secret-id db)"',
    `PASSWORD=${reference('DB_PASSWORD')}`,
    'docker login --username AWS --password-stdin registry.example.com',
    'serve --password-file /run/secrets/db',
    'token: /var/run/secrets/token',
    'secret: arn:aws:secretsmanager:eu-west-1:123456789012:secret:db',
    'passwd: null',
    'chage -d 0 ec2-user # password expires',
    '',
  ])('a script with %s holds none', (script) => {
    expect(secretInScript(script)).toBeNull()
  })
})

describe('days between two dates', () => {
  it.each([
    ['2026-11-24', '2026-11-24', 0],
    ['2026-11-24', '2026-12-02', 8],
    ['2026-12-31', '2027-01-01', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2100-02-28', '2100-03-01', 1],
    ['2000-02-28', '2000-03-01', 2],
    ['2027-01-01', '2026-01-01', -365],
    ['1970-01-01', '2026-11-24', 20_781],
  ])('%s and %s: %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days)
  })
})
