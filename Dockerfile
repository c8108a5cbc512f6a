# Takes the jar that `mvn package` left in target/; nothing is built in here.
FROM eclipse-temurin:17-jre AS unpacked
RUN useradd --system --uid 10001 --home-dir /flowdesk --create-home flowdesk
USER flowdesk
WORKDIR /flowdesk
COPY --chown=flowdesk target/flowdesk.jar deploy/unpack.sh /tmp/flowdesk/
RUN sh /tmp/flowdesk/unpack.sh /tmp/flowdesk/flowdesk.jar /flowdesk/app

FROM eclipse-temurin:17-jre
RUN useradd --system --uid 10001 --home-dir /flowdesk --create-home flowdesk
COPY --from=unpacked --chown=flowdesk /flowdesk/app /flowdesk/app
USER flowdesk
WORKDIR /flowdesk/app
EXPOSE 8080
# On two cores the serial collector leaves more of both to the desk; docs/operating.md says when to choose another.
ENV JDK_JAVA_OPTIONS="-XX:+UseSerialGC -XX:MaxRAMPercentage=75"
ENTRYPOINT ["java", "-XX:SharedArchiveFile=flowdesk.jsa", "-jar", "flowdesk.jar"]
