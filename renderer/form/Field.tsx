import { assertNever } from '../../shared/base/assertNever.ts'
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

/** Any one setting, by its description alone: nothing here knows a component. */
export function Field({ field, path, value }: FieldProps) {
  const settings = useSettings()
  if (!isShown(field.showWhen, settings)) return null
  if (field.kind === 'text' || field.kind === 'choice') {
    // A text without these widgets falls through to the plain control.
    switch (field.widget) {
      case 'instance-type':
        return <InstanceTypeField field={field} path={path} value={value} />
      case 'region':
        return <RegionField field={field} path={path} value={value} />
      case 'kubernetes-version':
        return <KubernetesVersionField field={field} path={path} value={value} />
    }
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
