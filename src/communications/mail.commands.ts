import { In } from 'typeorm';
import { CREATE_OPTION, CommandError, commandGroup, type AddCommands } from '../platform/command-line/command-line.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Delivery } from './delivery.entity.js';
import { DeliveryState } from './delivery.enums.js';
import { SuppressedAddresses } from './suppressed-addresses.js';

const REASON = 'a delivery may concern no school';
const GIVEN_UP = [DeliveryState.FAILED, DeliveryState.SUPPRESSED];

export const addMailCommands: AddCommands = (program, { output, withServices }) => {
  const mail = commandGroup(program, 'mail', 'what is still to be sent');

  mail
    .command('list')
    .description('lists what waits, or with --failed what was given up')
    .option('--failed', 'what was given up')
    .option(...CREATE_OPTION)
    .action(async ({ failed = false, create = false }: { failed?: boolean; create?: boolean }) => {
      const states = failed ? GIVEN_UP : [DeliveryState.QUEUED];
      const deliveries = await withServices({ create }, (app) =>
        app
          .get(UnitOfWork)
          .runAcrossSchools(REASON, (work) =>
            work.acrossSchools(REASON, Delivery).find({ state: In(states) }, { createdAt: 'ASC', id: 'ASC' }),
          ),
      );
      for (const { id, kind, recipientId, state, attempts, runAt, lastError } of deliveries) {
        output.data(JSON.stringify({ id, kind, recipientId, state, attempts, runAt, lastError }));
      }
    });

  mail
    .command('retry')
    .description('sends again what was given up')
    .argument('<id>', 'as mail list --failed shows it')
    .option(...CREATE_OPTION)
    .action(async (id: string, { create = false }: { create?: boolean }) => {
      await withServices({ create }, (app) =>
        app.get(UnitOfWork).runAcrossSchools(REASON, async (work) => {
          const deliveries = work.acrossSchools(REASON, Delivery);
          const [delivery] = await deliveries.find({ id, state: In(GIVEN_UP) });
          if (!delivery) throw new CommandError(`There is no mail ${id} that was given up.`);
          await deliveries.update(id, { state: DeliveryState.QUEUED, attempts: 0, runAt: work.now });
        }),
      );
    });

  mail
    .command('allow')
    .description('lets mail go to an address again that its server had refused')
    .argument('<address>', 'the address')
    .option(...CREATE_OPTION)
    .action(async (address: string, { create = false }: { create?: boolean }) => {
      await withServices({ create }, (app) =>
        app.get(UnitOfWork).runAcrossSchools(REASON, async (work) => {
          const wasSuppressed = await app.get(SuppressedAddresses).clear(work, address);
          if (!wasSuppressed) throw new CommandError('Mail to this address was not held back.');
        }),
      );
    });
};
