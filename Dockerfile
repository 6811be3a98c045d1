# The server and its page: docs/deploy.md. `docker build -t science-week .`
FROM node:22-slim AS build
WORKDIR /src
COPY package.json package-lock.json ./
# Not `npm ci`: it refuses a lock file that was written on another platform.
RUN npm install --no-audit --no-fund
COPY . .
# The origin that links and previews carry, such as https://kjz.example.cn.
ARG TARO_APP_SITE=""
ENV TARO_APP_SITE=$TARO_APP_SITE
RUN npm run build:server

# Node and one bundled file: no package manager's tree, no compiler.
FROM node:22-slim
ENV NODE_ENV=production PORT=8080 SITE_DIR=h5 TZ=Asia/Shanghai
WORKDIR /app
COPY --from=build /src/dist/server ./
USER node
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
# Not through a shell or npm: SIGTERM must reach node.
CMD ["node", "--enable-source-maps", "cloud/bin/main.js"]
