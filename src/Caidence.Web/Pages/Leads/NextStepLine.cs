using Caidence.Leads.NextSteps;

namespace Caidence.Web.Pages.Leads;

/// <param name="Step">What is to be done.</param>
/// <param name="IsHome">Among those of other leads.</param>
public sealed record NextStepLine(LeadNextStepDto Step, bool IsHome = false);
