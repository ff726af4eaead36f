namespace Caidence;

/// <summary>Base of all app services of Caidence.</summary>
public abstract class CaidenceAppService : ApplicationService;
