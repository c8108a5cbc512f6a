package io.flowdesk.platform.doctor;

import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint;
import org.springframework.stereotype.Component;

/** {@code /actuator/doctor}: 200 when all is well, else 503, so that a monitor need not read the sentences. */
@Component
@WebEndpoint(id = "doctor")
class DoctorEndpoint {

    private final Doctor doctor;

    DoctorEndpoint(Doctor doctor) {
        this.doctor = doctor;
    }

    @ReadOperation
    WebEndpointResponse<Diagnosis> examine() {
        Diagnosis diagnosis = doctor.examine();
        return new WebEndpointResponse<>(
                diagnosis,
                diagnosis.isHealthy() ? WebEndpointResponse.STATUS_OK : WebEndpointResponse.STATUS_SERVICE_UNAVAILABLE);
    }
}
