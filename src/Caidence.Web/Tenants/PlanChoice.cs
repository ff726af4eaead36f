using Caidence.Tenants.Plans;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Caidence.Web.Tenants;

/// <summary>The plans, to choose one.</summary>
public sealed class PlanChoice(IPlanAppService plans) : ITransientDependency
{
    public async Task<IReadOnlyList<SelectListItem>> ReadAsync() =>
        [.. (await plans.GetListAsync(new() { MaxResultCount = 100 })).Items.Select(plan => new SelectListItem(plan.Name, plan.Id.ToString()))];
}
