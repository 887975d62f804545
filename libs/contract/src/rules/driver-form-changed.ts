import type { ChangeRule } from '../change.ts';
import { changedForm } from '../finders.ts';

export const driverFormChanged: ChangeRule<'column'> = {
  name: 'driver-form-changed',
  grade: 'breaking',
  rebuild: 'nothing',
  reason:
    'TypeScript gets the value in another form from its driver: what reads it does not compile, or computes something else',
  find: changedForm,
};
