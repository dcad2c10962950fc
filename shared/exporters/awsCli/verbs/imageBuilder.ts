import { capture, retried, run, withRole } from '../actions.ts'
import { camelled } from '../camel.ts'
import { command, type Option } from '../command.ts'
import { accountArn } from '../names.ts'
import { documentOption, flags, option, options, textOption } from '../options.ts'
import type { Printer, Self, Step } from '../printer.ts'
import type { Text } from '../shell/text.ts'
import { mapTags, tagMap } from '../tags.ts'

interface Kind {
  readonly title: string
  /** Of the verb and of the ARN: `image-recipe`. */
  readonly verb: string
  /** In the answer to create; the answer to get has it under `item`. */
  readonly arn: string
  readonly item: string
  /** Versioned ones have it in their ARN. */
  readonly version?: string
  readonly getOption?: string
  readonly changes?: readonly string[]
  readonly settings: (step: Step) => readonly (Option | null)[]
  readonly attributes?: Printer['attributes']
}

/** In an ARN of Image Builder names are in small letters. */
const lower = (self: Self): Text => [
  { kind: 'call', code: `$(printf '%s' "$${self.id}_name" | tr '[:upper:]' '[:lower:]')` },
]

const arnOf = (self: Self, { verb, version }: Kind): Text =>
  accountArn(
    'imagebuilder',
    `${verb}/`,
    lower(self),
    ...(version === undefined ? [] : ['/', self.text('Version'), version]),
  )

/** In use until what refers to it is gone. */
const IN_USE = 'ResourceDependencyException'

const printer = (kind: Kind): Printer => ({
  title: kind.title,
  holds: 'arn',
  naming: { property: 'Name', limit: 126 },
  ...(kind.changes && { changes: kind.changes }),
  ref: (self) => self.main,
  attributes: { Arn: (self) => self.main, Name: (self) => self.name, ...kind.attributes },
  print: (step) => {
    const byArn = textOption(kind.getOption ?? `${kind.verb}-arn`, step.main)
    return {
      find: () => ({
        command: command(
          `imagebuilder get-${kind.verb}`,
          textOption(kind.getOption ?? `${kind.verb}-arn`, arnOf(step, kind)),
        ),
        item: kind.item,
        id: 'arn',
        tags: mapTags('tags'),
      }),
      create: () => {
        step.skip('Name')
        return [
          withRole(
            capture(
              command(
                `imagebuilder create-${kind.verb}`,
                textOption('name', step.name),
                options(step, ['Version', 'semantic-version']),
                ...kind.settings(step),
                tagMap(step),
              ),
              kind.arn,
              step.into,
            ),
          ),
        ]
      },
      ...(kind.changes && {
        update: () => [run(command(`imagebuilder update-${kind.verb}`, byArn, ...kind.settings(step)))],
      }),
      retag: () =>
        run(command('imagebuilder tag-resource', textOption('resource-arn', step.main), tagMap(step))),
      remove: () => [retried(120, IN_USE, command(`imagebuilder delete-${kind.verb}`, byArn))],
    }
  },
})

/** Keys of tags are the user's. */
const nested = (step: Step, property: string, name: string): Option | null =>
  option(step, name, camelled(step.value(property), { maps: ['AmiTags', 'ResourceTags', 'TagMap'] }))

const KINDS: Readonly<Record<string, Kind>> = {
  'AWS::ImageBuilder::Component': {
    title: 'Image Builder component',
    verb: 'component',
    arn: 'componentBuildVersionArn',
    item: 'component',
    version: '/1',
    getOption: 'component-build-version-arn',
    settings: (step) => [
      ...options(step, 'Platform', 'Description'),
      documentOption(step, 'data', step.value('Data')),
    ],
  },
  'AWS::ImageBuilder::DistributionConfiguration': {
    title: 'Image Builder distribution configuration',
    verb: 'distribution-configuration',
    arn: 'distributionConfigurationArn',
    item: 'distributionConfiguration',
    changes: ['Description', 'Distributions'],
    settings: (step) => [...options(step, 'Description'), nested(step, 'Distributions', 'distributions')],
  },
  'AWS::ImageBuilder::ImagePipeline': {
    title: 'Image Builder pipeline',
    verb: 'image-pipeline',
    arn: 'imagePipelineArn',
    item: 'imagePipeline',
    changes: [
      'ImageRecipeArn',
      'InfrastructureConfigurationArn',
      'DistributionConfigurationArn',
      'ImageTestsConfiguration',
      'ImageScanningConfiguration',
      'Schedule',
      'Status',
      'EnhancedImageMetadataEnabled',
    ],
    settings: (step) => [
      ...options(
        step,
        'Description',
        'ImageRecipeArn',
        'InfrastructureConfigurationArn',
        'DistributionConfigurationArn',
        'Status',
      ),
      nested(step, 'ImageTestsConfiguration', 'image-tests-configuration'),
      nested(step, 'ImageScanningConfiguration', 'image-scanning-configuration'),
      nested(step, 'Schedule', 'schedule'),
      ...flags(step, 'EnhancedImageMetadataEnabled'),
    ],
  },
  'AWS::ImageBuilder::ImageRecipe': {
    title: 'Image Builder recipe',
    verb: 'image-recipe',
    arn: 'imageRecipeArn',
    item: 'imageRecipe',
    version: '',
    settings: (step) => [
      ...options(step, 'ParentImage', 'Description', 'WorkingDirectory'),
      nested(step, 'Components', 'components'),
      nested(step, 'BlockDeviceMappings', 'block-device-mappings'),
    ],
  },
  'AWS::ImageBuilder::InfrastructureConfiguration': {
    title: 'Image Builder infrastructure configuration',
    verb: 'infrastructure-configuration',
    arn: 'infrastructureConfigurationArn',
    item: 'infrastructureConfiguration',
    changes: [
      'Description',
      'InstanceProfileName',
      'InstanceTypes',
      'InstanceMetadataOptions',
      'SubnetId',
      'SecurityGroupIds',
      'TerminateInstanceOnFailure',
    ],
    settings: (step) => [
      ...options(step, 'Description', 'InstanceProfileName', 'InstanceTypes', 'SubnetId', 'SecurityGroupIds'),
      nested(step, 'InstanceMetadataOptions', 'instance-metadata-options'),
      ...flags(step, 'TerminateInstanceOnFailure'),
    ],
  },
  'AWS::ImageBuilder::LifecyclePolicy': {
    title: 'Image Builder lifecycle policy',
    verb: 'lifecycle-policy',
    arn: 'lifecyclePolicyArn',
    item: 'lifecyclePolicy',
    changes: ['Description', 'Status', 'ExecutionRole', 'ResourceType', 'PolicyDetails', 'ResourceSelection'],
    settings: (step) => [
      ...options(step, 'Description', 'Status', 'ExecutionRole', 'ResourceType'),
      nested(step, 'PolicyDetails', 'policy-details'),
      nested(step, 'ResourceSelection', 'resource-selection'),
    ],
  },
}

export const IMAGE_BUILDER_PRINTERS: Readonly<Record<string, Printer>> = Object.fromEntries(
  Object.entries(KINDS).map(([type, kind]) => [type, printer(kind)]),
)
