import type { ComponentType } from 'react'
import { assertNever } from '../../shared/base/assertNever.ts'
import type { Widget } from '../../shared/catalog/fields.ts'
import { ChoiceControl } from './controls/ChoiceControl.tsx'
import { GroupControl } from './controls/GroupControl.tsx'
import { ListControl } from './controls/ListControl.tsx'
import { MapControl } from './controls/MapControl.tsx'
import { NumberControl } from './controls/NumberControl.tsx'
import { TextControl } from './controls/TextControl.tsx'
import { ToggleControl } from './controls/ToggleControl.tsx'
import type { FieldProps } from './fieldProps.ts'
import { useSettings } from './scope.ts'
import { isShown } from './values.ts'
import { InstanceTypeField } from './widgets/InstanceTypeField.tsx'
import { KubernetesVersionField } from './widgets/KubernetesVersionField.tsx'
import { RegionField } from './widgets/RegionField.tsx'

/** Other widgets change what the plain control does, or belong to a list. */
const PICKERS: Partial<Record<Widget, ComponentType<FieldProps<'text' | 'choice'>>>> = {
  'instance-type': InstanceTypeField,
  region: RegionField,
  'kubernetes-version': KubernetesVersionField,
}

/** Any one setting, by its description alone: nothing here knows a component. */
export function Field({ field, path, value }: FieldProps) {
  const settings = useSettings()
  if (!isShown(field.showWhen, settings)) return null
  if (field.kind === 'text' || field.kind === 'choice') {
    const Picker = field.widget === null ? undefined : PICKERS[field.widget]
    if (Picker) return <Picker field={field} path={path} value={value} />
  }
  switch (field.kind) {
    case 'number':
      return <NumberControl field={field} path={path} value={value} />
    case 'text':
      return <TextControl field={field} path={path} value={value} />
    case 'toggle':
      return <ToggleControl field={field} path={path} value={value} />
    case 'choice':
      return <ChoiceControl field={field} path={path} value={value} />
    case 'group':
      return <GroupControl field={field} path={path} value={value} />
    case 'list':
      return <ListControl field={field} path={path} value={value} />
    case 'map':
      return <MapControl field={field} path={path} value={value} />
    default:
      return assertNever(field)
  }
}
