import { describe, expect, it } from 'vitest'
import {
  architectureOf,
  IMAGE_FAMILIES,
  IMAGES,
  imageArchitecture,
  imageParameter,
} from '../../../../shared/catalog/aws/machineImages.ts'

const custom = { name: 'WebImageId', description: 'Id of the image' }

describe('machine images', () => {
  it.each([
    ['m7g.large', 'arm64'],
    ['t4g.micro', 'arm64'],
    ['m7i-flex.large', 'x86_64'],
    ['g5g.xlarge', 'arm64'],
    ['c6a.large', 'x86_64'],
    ['no-such.large', null],
  ] as const)('%s runs %s', (type, architecture) => {
    expect(architectureOf(type)).toBe(architecture)
  })

  it.each([
    ['follows the instance type', { family: 'amazon-linux-2023', architecture: 'auto' }, 'arm64'],
    ['takes what the user says', { family: 'ubuntu-24.04', architecture: 'x86_64' }, 'x86_64'],
    ['is x86_64 for Windows', { family: 'windows-2022', architecture: 'auto' }, 'x86_64'],
    ['is unknown for an image of the user', { family: 'custom', architecture: 'auto' }, null],
    ['unless stated', { family: 'custom', architecture: 'arm64' }, 'arm64'],
  ] as const)('architecture %s', (_, choice, expected) => {
    expect(imageArchitecture({ ...choice, instanceType: 'm7g.large' })).toBe(expected)
  })

  it('share one parameter per family and architecture; an image of the user has its own', () => {
    const names = IMAGE_FAMILIES.flatMap((family) =>
      (['x86_64', 'arm64'] as const).map(
        (architecture) =>
          imageParameter({ family, architecture, instanceType: 'm7i.large' }, custom).parameter.name,
      ),
    )
    for (const name of names) expect(name).toMatch(/^[A-Z][A-Za-z0-9]+$/)
    // Both of the custom ones are the same parameter, and Windows knows one architecture only.
    expect(new Set(names).size).toBe(names.length - 2)
  })

  it('are looked up when the stack is deployed', () => {
    for (const family of IMAGE_FAMILIES) {
      const { parameter } = imageParameter(
        { family, architecture: 'x86_64', instanceType: 'm7i.large' },
        custom,
      )
      if (family === 'custom') expect(parameter).toMatchObject({ ...custom, type: 'AWS::EC2::Image::Id' })
      else {
        expect(parameter.type).toBe('AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>')
        expect(parameter.default).toMatch(/^\/aws\/service\/[\w./-]+$/)
      }
      expect(JSON.stringify(IMAGES[family])).not.toMatch(/ami-[0-9a-f]{8}/)
    }
  })
})
