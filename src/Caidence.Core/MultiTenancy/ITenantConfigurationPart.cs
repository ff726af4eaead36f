namespace Caidence.Core.MultiTenancy;

/// <summary>A row that says how a workspace is set up: whoever writes one changes <see cref="TenantConfiguration.Stamp"/>, by whatever way (the database sees to it).</summary>
public interface ITenantConfigurationPart : IMultiTenant;
