namespace Caidence.Core.Auditing;

public sealed class AuditLogAction
{
    public AuditLogAction(string serviceName, string methodName, string parameters, TimeSpan duration)
    {
        ServiceName = serviceName;
        MethodName = methodName;
        Parameters = parameters;
        ExecutionDuration = (int)duration.TotalMilliseconds;
    }

    private AuditLogAction()
    {
    }

    public string ServiceName { get; private set; } = "";
    public string MethodName { get; private set; } = "";
    public string Parameters { get; private set; } = "";
    public int ExecutionDuration { get; private set; }
}
