# Build: docker build -t chancenwege .
# Run with a PostgreSQL of its own: docker run -p 127.0.0.1:8080:8080 -v chancenwege:/app/data chancenwege
FROM node:22-bookworm-slim AS node

FROM maven:3.9-eclipse-temurin-17 AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /build
# Which commit this is: --build-arg COMMIT=$(git rev-parse HEAD)
ARG COMMIT=
COPY . .
RUN --mount=type=cache,target=/root/.m2/repository --mount=type=cache,target=/root/.npm \
    mvn -q -B -ntp -DskipTests package

FROM eclipse-temurin:17-jre
RUN useradd --system --uid 10001 --home-dir /app --shell /usr/sbin/nologin chancenwege \
    && mkdir -p /app/data && chown 10001:0 /app/data
WORKDIR /app
# From what changes least to what changes most.
COPY --from=build /build/service/target/quarkus-app/lib/ lib/
COPY --from=build /build/service/target/quarkus-app/quarkus/ quarkus/
COPY --from=build /build/service/target/quarkus-app/quarkus-run.jar ./
COPY --from=build /build/service/target/quarkus-app/app/ app/
USER 10001
# The heap is bounded whatever the machine has; with what Java needs beside it, 1 GiB is enough.
ENV QUARKUS_HTTP_HOST=0.0.0.0 \
    QUARKUS_HTTP_PORT=8080 \
    JAVA_TOOL_OPTIONS="-Xmx512m -XX:+ExitOnOutOfMemoryError"
EXPOSE 8080
# Bash alone: the image needs no HTTP client.
HEALTHCHECK --interval=10s --timeout=5s --start-period=180s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$QUARKUS_HTTP_PORT && printf 'GET /q/health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["java", "-jar", "quarkus-run.jar"]
