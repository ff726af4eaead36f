namespace Caidence.Leads;

public sealed record LeadStatusChanged(Lead Lead, LeadStatus From, LeadStatus To);

public sealed record LeadAssigned(Lead Lead, Guid? MemberId);
