# Takes the jar that `mvn package` left in target/; nothing is built in here.
FROM eclipse-temurin:17-jre
RUN useradd --system --uid 10001 --home-dir /flowdesk --create-home flowdesk
WORKDIR /flowdesk
COPY target/flowdesk.jar flowdesk.jar
USER flowdesk
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-jar", "flowdesk.jar"]
