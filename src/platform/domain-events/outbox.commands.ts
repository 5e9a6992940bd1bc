import { IsNull, Not } from 'typeorm';
import { CREATE_OPTION, CommandError, commandGroup, type AddCommands } from '../command-line/command-line.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { OutboxMessage } from './outbox-message.entity.js';

const REASON = 'the outbox serves every school';

export const addOutboxCommands: AddCommands = (program, { output, withServices }) => {
  const outbox = commandGroup(program, 'outbox', 'what is still to be delivered');

  outbox
    .command('list')
    .description('lists what waits, or with --dead what was given up')
    .option('--dead', 'what was given up')
    .option(...CREATE_OPTION)
    .action(async ({ dead = false, create = false }: { dead?: boolean; create?: boolean }) => {
      const messages = await withServices({ create }, (app) =>
        app
          .get(UnitOfWork)
          .runAcrossSchools(REASON, (work) =>
            work
              .acrossSchools(REASON, OutboxMessage)
              .find({ deadAt: dead ? Not(IsNull()) : IsNull() }, { createdAt: 'ASC', id: 'ASC' }),
          ),
      );
      for (const { id, event, listener, attempts, runAt, lastError } of messages) {
        output.data(JSON.stringify({ id, event, listener, attempts, runAt, lastError }));
      }
    });

  outbox
    .command('retry')
    .description('delivers again what was given up')
    .argument('<id>', 'as outbox list --dead shows it')
    .option(...CREATE_OPTION)
    .action(async (id: string, { create = false }: { create?: boolean }) => {
      await withServices({ create }, (app) =>
        app.get(UnitOfWork).runAcrossSchools(REASON, async (work) => {
          const change = { deadAt: null, attempts: 0, runAt: work.now };
          const messages = work.acrossSchools(REASON, OutboxMessage);
          const [message] = await messages.find({ id, deadAt: Not(IsNull()) });
          if (!message) throw new CommandError(`There is no message ${id} that was given up.`);
          await messages.update(id, change);
        }),
      );
    });
};
