namespace Caidence.Leads;

/// <summary>How long a next step is put off; days begin at nine by the workspace's clock.</summary>
[WireWords]
public enum SnoozeUntil
{
    InAnHour,
    Tomorrow,
    NextWeek,
}
