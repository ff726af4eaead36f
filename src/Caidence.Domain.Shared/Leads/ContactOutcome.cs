namespace Caidence.Leads;

/// <summary>What came of a call, a mail or a meeting.</summary>
[WireWords]
public enum ContactOutcome
{
    Reached,
    NoAnswer,
    LeftMessage,
    CallBack,
    NotInterested,
    WrongContact,
}
