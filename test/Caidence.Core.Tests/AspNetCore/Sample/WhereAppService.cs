using System.Globalization;
using Caidence.Core.Application;
using Caidence.Core.Tracing;
using Microsoft.AspNetCore.Authorization;

namespace Caidence.Core.Tests.AspNetCore.Sample;

public sealed record WhereDto(Guid? TenantId, string? TenantName, string Culture, string? CorrelationId);

/// <summary>Tells what the running code knows of its surroundings.</summary>
public interface IWhereAppService : IApplicationService
{
    Task<WhereDto> GetAsync();

    Task UpdateAsync();
}

[AllowAnonymous]
public sealed class WhereAppService(ICorrelationIdProvider correlationIdProvider) : ApplicationService, IWhereAppService
{
    public Task<WhereDto> GetAsync() =>
        Task.FromResult(new WhereDto(CurrentTenant.Id, CurrentTenant.Name, CultureInfo.CurrentUICulture.Name, correlationIdProvider.Get()));

    public Task UpdateAsync() => Task.CompletedTask;
}
