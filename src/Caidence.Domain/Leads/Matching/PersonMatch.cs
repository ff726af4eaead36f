namespace Caidence.Leads.Matching;

public enum PersonMatch
{
    Different,

    /// <summary>Same phone, other e-mail: families and offices share one. A person decides.</summary>
    PossibleDuplicate,

    SameByPhone,
    SameByEmail,
}
