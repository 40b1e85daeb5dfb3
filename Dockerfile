# syntax=docker/dockerfile:1

# One version for all stages; Dependabot keeps it up to date. To fix the very bytes, put the digest that `docker pull` prints behind it.
FROM node:22.23.3-slim AS node
WORKDIR /app

# What the bot needs of its packages, and nothing to build with. No package runs a script of its own, here or in the next stage.
# typescript is an optional peer of valibot, for its types: nothing loads it.
FROM node AS packages
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund \
    && rm -rf node_modules/typescript node_modules/@typescript

FROM node AS build
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY scripts ./scripts
COPY src ./src
COPY commands ./commands
RUN npm run -s build

FROM node AS lectern
ENV NODE_ENV=production \
    LECTERN_CORPUS=/corpus \
    LECTERN_HEALTH_PORT=9464
# What runs belongs to root and can't be changed by what runs. Only the corpus can: it holds its journal, its snapshot and what operators add.
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY package.json LICENSE ./
COPY scripts/check-health.mjs ./scripts/check-health.mjs
RUN mkdir /corpus && chown 1000:1000 /corpus
COPY --chown=1000:1000 corpus /corpus
VOLUME ["/corpus"]
# The image's user `node`, by number, so that a supervisor can see that it is not root.
USER 1000:1000
STOPSIGNAL SIGTERM
# Whether the process works, not whether Discord does: a restart would not mend Discord.
HEALTHCHECK --interval=30s --timeout=5s --start-period=120s --retries=3 \
    CMD ["node", "scripts/check-health.mjs", "/livez"]
ENTRYPOINT ["node", "--max-semi-space-size=8", "--expose-gc", "dist/src/bot.js"]
# Without a token it is to end with status 3: a playground in here could be seen by nobody.
CMD ["--no-playground"]
