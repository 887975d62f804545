import type { ChangeRule } from '../change.ts';
import { listed, saying } from '../finders.ts';

export const modelMetadataChanged: ChangeRule<'model'> = {
  name: 'model-metadata-changed',
  grade: 'safe',
  rebuild: 'metadata',
  reason: 'Description, owner and tags are read by people',
  find: saying(({ description, owner, tags }) =>
    listed([`description: ${description}`, `owner: ${owner ?? ''}`, `tags: ${tags.join(' ')}`]),
  ),
};
