import type { CfnValue, Intrinsic } from '../cfn.ts'
import type { CfnProperties, ResourceAttributes } from './resources.generated.ts'

type ResourceType = keyof ResourceAttributes

/**
 * Properties by AWS's own name: `Cfn<'AWS::ECS::Service'>`; of what is nested in them, `Cfn<'AWS::ECS::Service.LoadBalancer'>`.
 *
 * A helper says what it returns with `satisfies`, not with a return type: TypeScript does not look for unknown names
 * inside spreads (`...(condition && { Image: image })`) and in what callbacks return, `Checked` does, and a declared type
 * would hide from it what is really there.
 */
export type Cfn<Name extends keyof CfnProperties> = CfnProperties[Name]

/** An attribute that at least one of the resource types in use has. */
export type AttributeName = ResourceAttributes[ResourceType]

/** The type itself; for one that was not generated, what to do about it, as the compiler's message. */
export type Listed<Type extends string> = Type extends ResourceType
  ? Type
  : 'Not in shared/catalog/spec/inUse.ts: add the resource type there and run npm run gen:cfn'

/**
 * What a resource of the type takes, and nothing else at any depth. `Given` is inferred from the argument: values are
 * held against AWS's type, where errors are told best, and `Given` is only searched for names that AWS does not have.
 */
export type Checked<Type extends string, Given> = CfnProperties[Type & ResourceType] &
  NothingElse<Type & ResourceType, Given> &
  Inferred<Given>

type NothingElse<Type extends ResourceType, Given> = [Unknown<Given, CfnProperties[Type]>] extends [never]
  ? unknown
  : `AWS has no ${Type}${Unknown<Given, CfnProperties[Type]>}`

/** Adds nothing to the type, but is a place from which TypeScript infers `Given`, whole even if it is a union. */
type Inferred<Given> = [Given] extends [never] ? Given : unknown

/** Paths to the names in `Given` that `Spec` lacks: '.LaunchTemplateData.BlockDeviceMappings[].Esb'. */
type Unknown<Given, Spec, Path extends string = ''> = [CfnValue] extends [Given]
  ? // It may hold anything; only a property that takes any JSON accepts it.
    never
  : Given extends string | number | boolean | undefined | Intrinsic
    ? never
    : Given extends readonly (infer Item)[]
      ? Unknown<Item, ItemOf<Spec>, `${Path}[]`>
      : UnknownNames<Given, ObjectOf<Spec>, Path>

type UnknownNames<Given, Spec, Path extends string> = [Spec] extends [Given]
  ? // Of the declared type itself: nothing to search.
    never
  : {
      [Name in keyof Given & string]-?: Name extends NamesOf<Spec>
        ? Unknown<Given[Name], PropertyOf<Spec, Name>, `${Path}.${Name}`>
        : `${Path}.${Name}`
    }[keyof Given & string]

// A property may have one of several shapes; each of these looks at all of them.
type ItemOf<Spec> = Spec extends readonly (infer Item)[] ? Item : never
type ObjectOf<Spec> = Spec extends string | number | boolean | undefined | Intrinsic | readonly unknown[]
  ? never
  : Spec
type NamesOf<Spec> = Spec extends unknown ? keyof Spec : never
type PropertyOf<Spec, Name> = Spec extends unknown ? (Name extends keyof Spec ? Spec[Name] : never) : never
